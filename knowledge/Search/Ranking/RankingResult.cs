namespace Shirube.Knowledge.Search.Ranking;

/// <summary>The outcome of ranking one request.</summary>
/// <param name="Plan">The query as it was asked.</param>
/// <param name="Groups">The groups of the asked page, best first.</param>
/// <param name="Total">Groups that match.</param>
/// <param name="BestCoverage">The largest part of the query that a section holds.</param>
/// <param name="Services">Groups for each service.</param>
/// <param name="Kinds">Groups for each kind.</param>
/// <param name="Pinned">Key of the group that a person chose for the question and that stands first, or null.</param>
internal sealed record RankingResult(
    Plan Plan,
    IReadOnlyList<RankedGroup> Groups,
    int Total,
    double BestCoverage,
    IReadOnlyList<FacetCount> Services,
    IReadOnlyList<FacetCount> Kinds,
    string? Pinned = null);
