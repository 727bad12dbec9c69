using Shirube.Knowledge.Signals;

namespace Shirube.Knowledge.Curation.Effect;

/// <summary>The figures of the way from a signal to a published revision. Immutable.</summary>
public sealed record LoopFigures
{
    /// <summary>The last weeks, oldest first.</summary>
    public required IReadOnlyList<LoopWeek> Weeks { get; init; }

    /// <summary>Signals of these weeks by kind, most first.</summary>
    public required IReadOnlyList<(SignalKind Kind, int Count)> Kinds { get; init; }

    /// <summary>Signals about which nothing was decided.</summary>
    public required int OpenSignals { get; init; }

    /// <summary>When the oldest of them was observed.</summary>
    public required DateTimeOffset? OldestOpen { get; init; }

    public required int OpenProposals { get; init; }

    /// <summary>Those whose due date has passed.</summary>
    public required int LateProposals { get; init; }

    /// <summary>Median days from a signal to the publication that answered it, or null.</summary>
    public required double? MedianDays { get; init; }

    /// <summary>What the published revisions did, latest first.</summary>
    public required IReadOnlyList<RevisionEffect> Effects { get; init; }
}
