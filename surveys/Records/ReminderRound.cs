namespace Shirube.Surveys.Records;

/// <summary>Reminders that were sent together, to all who had not answered.</summary>
public sealed class ReminderRound
{
    public required int CampaignId { get; init; }

    /// <summary>From 1.</summary>
    public required int Round { get; init; }

    /// <summary>The day on which it was decided on.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>How many are reminded; null until all of them are in the outbox.</summary>
    public int? Queued { get; set; }
}
