using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Search;

namespace Shirube.Portal.Search;

/// <summary>An article among the results: its best section and its other good ones.</summary>
internal sealed record FoundArticle
{
    public required ArticleHead Article { get; init; }

    public required MarkedText Title { get; init; }

    public required FoundSection Best { get; init; }

    public required IReadOnlyList<FoundSection> Others { get; init; }

    public required double Score { get; init; }
}
