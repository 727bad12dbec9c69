namespace Shirube.Portal.Desk.Ledger;

/// <summary>One thing that happened to an inquiry. Written once, never changed, never deleted.</summary>
internal sealed class InquiryEvent
{
    public required string Number { get; init; }

    /// <summary>From 1, without gaps.</summary>
    public required int Sequence { get; init; }

    /// <summary>Name of the fact's kind, as in <see cref="Facts.FactKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>Account name, visitor's id, or the name of the part of the portal that did it.</summary>
    public required string Actor { get; init; }

    public required ActorRole Role { get; init; }

    /// <summary>When it was written down.</summary>
    public required DateTimeOffset RecordedAt { get; init; }

    /// <summary>When it happened: earlier where the desk worked on paper.</summary>
    public required DateTimeOffset HappenedAt { get; init; }

    /// <summary>The fact as JSON.</summary>
    public required string Data { get; init; }
}
