using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Search;

namespace Shirube.Portal.Search;

/// <summary>One page of results, or of all articles where nothing was asked.</summary>
internal sealed record Listing
{
    /// <summary>Articles over all pages.</summary>
    public required int Total { get; init; }

    /// <summary>The page shown, from 1; the last one when a later one was asked for.</summary>
    public required int Page { get; init; }

    public required IReadOnlyList<FoundArticle> Hits { get; init; }

    public required IReadOnlyList<FacetCount> Services { get; init; }

    public required IReadOnlyList<FacetCount> Kinds { get; init; }

    /// <summary>Whether the first hit holds all that was asked.</summary>
    public bool Strict { get; init; } = true;

    public string? DidYouMean { get; init; }

    /// <summary>The article whose number was typed, or null.</summary>
    public ArticleHead? ByNumber { get; init; }

    /// <summary>Whether nothing was found in the language asked for, so that these are in another.</summary>
    public bool IsInOtherLanguage { get; init; }

    public int Pages => (Total + ArticleListing.PageSize - 1) / ArticleListing.PageSize;

    public int First => Total == 0 ? 0 : ((Page - 1) * ArticleListing.PageSize) + 1;

    public int Last => Math.Min(Total, Page * ArticleListing.PageSize);
}
