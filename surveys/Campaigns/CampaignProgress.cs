using Shirube.Surveys.Records;

namespace Shirube.Surveys.Campaigns;

/// <summary>How far a campaign has come. Where fewer than five were asked, it is not said how many have answered.</summary>
/// <param name="Invited">Invitations that were made: one for each person, except where a campaign asks again.</param>
/// <param name="Answered">How many of them were answered; null where that is hidden.</param>
/// <param name="Responses">All answers, those by the open link included; null where that is hidden.</param>
/// <param name="Units">By unit.</param>
/// <param name="Days">Answers in all by the end of each day; none where that is hidden.</param>
/// <param name="Outbox">Messages by their state.</param>
/// <param name="Dropped">Answers that were dropped because the form does not offer them.</param>
public sealed record CampaignProgress(
    int Invited, int? Answered, int? Responses, IReadOnlyList<UnitProgress> Units, IReadOnlyList<CampaignDay> Days,
    IReadOnlyDictionary<OutboxState, int> Outbox, int Dropped)
{
    /// <summary>Nobody was asked.</summary>
    public static readonly CampaignProgress None = new(0, 0, 0, [], [], new Dictionary<OutboxState, int>(), 0);

    /// <summary>Percent of the invited who have answered; null where nobody was invited by name, or few.</summary>
    public double? Rate => Invited == 0 ? null : 100.0 * Answered / Invited;

    /// <summary>Whether all answers are of people who were invited by name: only then is a day's number a part of them.</summary>
    public bool IsAllInvited => Answered == Responses;
}
