namespace Shirube.Portal.Desk.Ledger;

/// <summary>What becomes of an inquiry by one more event: how it stands then, or why that cannot be.</summary>
internal readonly record struct StandingStep(InquiryStanding? Standing, Refusal? Refusal)
{
    public static implicit operator StandingStep(InquiryStanding standing) => new(standing, null);

    public static implicit operator StandingStep(Refusal refusal) => new(null, refusal);
}
