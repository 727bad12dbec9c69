namespace Shirube.Knowledge.Curation;

/// <summary>Something that happened to a proposal: who did what, when and why. Never changed.</summary>
public sealed class ProposalEvent
{
    public required int Proposal { get; init; }

    /// <summary>From 1.</summary>
    public required int Ordinal { get; init; }

    public required ProposalEventKind Kind { get; init; }

    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    public required string Note { get; init; }
}
