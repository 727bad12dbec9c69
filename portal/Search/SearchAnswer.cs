using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Search;

namespace Shirube.Portal.Search;

/// <summary>Results for a <see cref="SearchInput"/>.</summary>
internal sealed record SearchAnswer
{
    public required int Total { get; init; }

    /// <summary>Whether the first hit holds all that was asked.</summary>
    public required bool Strict { get; init; }

    public string? DidYouMean { get; init; }

    /// <summary>The article whose number was typed, or null.</summary>
    public ArticleHead? ByNumber { get; init; }

    public required IReadOnlyList<FoundArticle> Hits { get; init; }

    public required IReadOnlyList<FacetCount> Services { get; init; }

    public required IReadOnlyList<FacetCount> Kinds { get; init; }

    public required TimeSpan Took { get; init; }
}
