using System.Globalization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Search;

namespace Shirube.Portal.Search;

/// <summary>Asks the index and turns its groups into articles with addresses.</summary>
internal sealed class ArticleSearch(SearchIndex index, ArticleCatalog catalog, TimeProvider clock)
{
    /// <param name="input">What is asked.</param>
    /// <param name="audiences">Whose articles the asker may see.</param>
    /// <param name="readerLang">Language that the reader's pages are in.</param>
    public SearchAnswer Search(SearchInput input, IReadOnlyCollection<Audience> audiences, string readerLang)
    {
        var start = clock.GetTimestamp();
        var response = index.Search(new SearchRequest
        {
            Query = input.Question.Words,
            Service = input.Service,
            Kind = input.Kind,
            Lang = input.Lang,
            PreferredLang = readerLang,
            Audiences = [.. audiences.Select(WireNames.Of)],
            Offset = input.Offset,
            Limit = input.Limit,
        });
        var took = clock.GetElapsedTime(start);
        var published = catalog.Current;
        var view = published.For(readerLang, audiences);
        return new SearchAnswer
        {
            Total = response.Total,
            Strict = response.Strict,
            DidYouMean = response.DidYouMean,
            ByNumber = input.Question.Number is { } number ? view.Find(number) : null,
            Hits = [.. response.Hits.Select(hit => Found(hit, published, view)).OfType<FoundArticle>()],
            Services = response.Services,
            Kinds = response.Kinds,
            Took = took,
        };
    }

    /// <summary>The article that a group of the index stands for; null when it was withdrawn a moment ago.</summary>
    public static ArticleHead? ArticleOf(string group, CatalogSnapshot published, CatalogView view)
    {
        var colon = group.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 || !int.TryParse(group.AsSpan(0, colon), NumberStyles.None, CultureInfo.InvariantCulture, out var no)) return null;
        return published.FindExact(no, group[(colon + 1)..]) is { } head && view.Shows(head) ? head : null;
    }

    /// <summary>The language that an address has to name: only when the page would otherwise open in another.</summary>
    public static string? LangToName(ArticleHead article, CatalogView view) =>
        view.Find(article.No) is { } chosen && chosen.Lang != article.Lang ? article.Lang : null;

    private static FoundArticle? Found(SearchHit hit, CatalogSnapshot published, CatalogView view)
    {
        if (ArticleOf(hit.Group, published, view) is not { } article) return null;
        var lang = LangToName(article, view);
        return new FoundArticle
        {
            Article = article,
            Title = hit.Title,
            Best = Section(hit.Best),
            Others = [.. hit.Others.Select(Section)],
            Score = hit.Score,
        };

        FoundSection Section(SectionHit section) =>
            new(section.Heading, section.Anchor, ArticleAddress.Of(article, section.Anchor, lang), section.Snippet);
    }
}
