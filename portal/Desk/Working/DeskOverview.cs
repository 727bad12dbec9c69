namespace Shirube.Portal.Desk.Working;

/// <summary>What waits for the desk.</summary>
internal sealed record DeskOverview
{
    public required WaitingList Mine { get; init; }

    public required WaitingList Unassigned { get; init; }

    public required WaitingList Overdue { get; init; }

    public required WaitingList Escalated { get; init; }

    /// <summary>Answered, and the person has not said a word.</summary>
    public required WaitingList Answered { get; init; }
}
