namespace Shirube.Knowledge.Search;

/// <summary>A group among the results: its best section and its other good ones.</summary>
public sealed record SearchHit
{
    /// <summary>The group's key, as given in <see cref="SearchDocument.Group"/>.</summary>
    public required string Group { get; init; }

    /// <summary>The group's title, with what matched marked.</summary>
    public required MarkedText Title { get; init; }

    /// <summary>Score of the best section; larger is better, comparable only within one response.</summary>
    public required double Score { get; init; }

    /// <summary>The section that answers best.</summary>
    public required SectionHit Best { get; init; }

    /// <summary>Up to three other sections of the group that match well, best first.</summary>
    public required IReadOnlyList<SectionHit> Others { get; init; }

    /// <summary>True when a person chose it as the answer to this question.</summary>
    public bool IsPinned { get; init; }

    /// <summary>How it answers the query; null unless asked for.</summary>
    public HitEvidence? Evidence { get; init; }
}
