namespace Shirube.Knowledge.Search;

/// <summary>Ranked groups for a <see cref="SearchRequest"/>.</summary>
public sealed record SearchResponse
{
    /// <summary>Groups that match, over all pages.</summary>
    public required int Total { get; init; }

    /// <summary>True when the first hit holds everything that was asked; false when the search had to relax.</summary>
    public required bool Strict { get; init; }

    /// <summary>A better spelling, when there is one that finds more; else null.</summary>
    public string? DidYouMean { get; init; }

    /// <summary>What the query itself tells; null unless evidence was asked for.</summary>
    public QueryEvidence? Evidence { get; init; }

    /// <summary>The groups of the asked page, best first.</summary>
    public required IReadOnlyList<SearchHit> Hits { get; init; }

    /// <summary>Groups a service would leave (other filters applied, this one not), most first.</summary>
    public required IReadOnlyList<FacetCount> Services { get; init; }

    /// <summary>Groups a kind would leave (other filters applied, this one not), most first.</summary>
    public required IReadOnlyList<FacetCount> Kinds { get; init; }
}
