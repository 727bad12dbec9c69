namespace Shirube.Portal.Desk.Ledger;

/// <summary>How an inquiry stands after its events. Immutable.</summary>
internal sealed record InquiryStanding
{
    public required InquiryState State { get; init; }

    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When the last event happened that changed the state.</summary>
    public required DateTimeOffset MovedAt { get; init; }

    /// <summary>When the last event was recorded.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    public required DateTimeOffset AnswerBy { get; init; }

    public required string Service { get; init; }

    public required string Contact { get; init; }

    public string? Assignee { get; init; }

    public DateTimeOffset? EscalatedAt { get; init; }

    public DateTimeOffset? AnsweredAt { get; init; }

    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>Number of events.</summary>
    public required int Version { get; init; }
}
