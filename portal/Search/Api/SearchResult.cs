namespace Shirube.Portal.Search.Api;

/// <summary>The answer of <c>GET /api/search</c>.</summary>
/// <param name="Query">What was searched for, after cleaning.</param>
/// <param name="Total">Articles that match, over all pages.</param>
/// <param name="TookMs">Time inside the index, in milliseconds.</param>
/// <param name="Strict">Whether the first hit holds all that was asked.</param>
/// <param name="DidYouMean">A better spelling, or null.</param>
/// <param name="Hits">Best first.</param>
/// <param name="Facets">What further filters would leave.</param>
internal sealed record SearchResult(
    string Query, int Total, double TookMs, bool Strict, string? DidYouMean, IReadOnlyList<SearchResultHit> Hits, SearchResultFacets Facets)
{
    public static SearchResult Of(Question question, SearchAnswer answer) => new(
        question.Words,
        answer.Total,
        Math.Round(answer.Took.TotalMilliseconds, 3),
        answer.Strict,
        answer.DidYouMean,
        [.. answer.Hits.Select(SearchResultHit.Of)],
        new SearchResultFacets(answer.Services, answer.Kinds));
}
