namespace Shirube.Portal.Desk.Ledger;

/// <summary>What became of facts that were to be recorded.</summary>
/// <param name="Status">How it went.</param>
/// <param name="Inquiry">The inquiry as it stands; null when there is none.</param>
/// <param name="Refusal">Why it was refused; null when it was not.</param>
internal sealed record RecordOutcome(RecordStatus Status, Inquiry? Inquiry = null, Refusal? Refusal = null)
{
    public static RecordOutcome NotFound { get; } = new(RecordStatus.NotFound);
}
