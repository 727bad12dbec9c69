using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Search;

namespace Shirube.Portal.Search;

/// <summary>Makes a page of results: from the index where something is asked, from the catalog where not.</summary>
internal sealed class ArticleListing(ArticleSearch search, ArticleCatalog catalog)
{
    public const int PageSize = 10;

    /// <param name="input">What is asked.</param>
    /// <param name="audiences">Whose articles the asker may see.</param>
    /// <param name="readerLang">Language that the reader's pages are in.</param>
    public Listing List(ListingInput input, IReadOnlyCollection<Audience> audiences, string readerLang)
    {
        var listing = Once(input, audiences, readerLang);
        if (listing.Total == 0 && input.Lang is not null)
            listing = Once(input with { Lang = null }, audiences, readerLang) with { IsInOtherLanguage = true };
        // A page after the last one, from an old link: the last one is nearer to what was meant than nothing.
        return listing.Hits.Count == 0 && listing.Total > 0 && input.Page > listing.Pages
            ? Once(input with { Page = listing.Pages, Lang = listing.IsInOtherLanguage ? null : input.Lang }, audiences, readerLang)
                with { IsInOtherLanguage = listing.IsInOtherLanguage }
            : listing;
    }

    private Listing Once(ListingInput input, IReadOnlyCollection<Audience> audiences, string readerLang) =>
        input.Question.IsEmpty ? Browse(input, catalog.For(readerLang, audiences)) : Search(input, audiences, readerLang);

    private Listing Search(ListingInput input, IReadOnlyCollection<Audience> audiences, string readerLang)
    {
        var answer = search.Search(new SearchInput
        {
            Question = input.Question,
            Service = input.Service,
            Kind = input.Kind,
            Lang = input.Lang,
            Offset = (input.Page - 1) * PageSize,
            Limit = PageSize,
        }, audiences, readerLang);
        return new Listing
        {
            Total = answer.Total,
            Page = input.Page,
            Hits = answer.Hits,
            Services = answer.Services,
            Kinds = answer.Kinds,
            Strict = answer.Strict,
            DidYouMean = answer.DidYouMean,
            ByNumber = answer.ByNumber,
        };
    }

    private static Listing Browse(ListingInput input, CatalogView view)
    {
        var all = view.All.Where(article => input.Lang is null || article.Lang == input.Lang).ToList();
        var matching = all.Where(article => HasService(article, input) && HasKind(article, input)).OrderBy(article => article.Kind).ToList();
        return new Listing
        {
            Total = matching.Count,
            Page = input.Page,
            Hits = [.. matching.Skip((input.Page - 1) * PageSize).Take(PageSize).Select(article => Listed(article, view))],
            Services = Counts(all.Where(article => HasKind(article, input)), article => article.Service),
            Kinds = Counts(all.Where(article => HasService(article, input)), article => WireNames.Of(article.Kind)),
        };
    }

    private static FoundArticle Listed(ArticleHead article, CatalogView view) => new()
    {
        Article = article,
        Title = MarkedText.Plain(article.Title),
        Best = new FoundSection(MarkedText.Plain(""), "", ArticleAddress.Of(article, "", ArticleSearch.LangToName(article, view)), MarkedText.Plain(article.Lead)),
        Others = [],
        Score = 0,
    };

    private static bool HasService(ArticleHead article, ListingInput input) => input.Service is null || article.Service == input.Service;

    private static bool HasKind(ArticleHead article, ListingInput input) => input.Kind is null || WireNames.Of(article.Kind) == input.Kind;

    private static FacetCount[] Counts(IEnumerable<ArticleHead> articles, Func<ArticleHead, string> value) =>
        [.. articles.CountBy(value).OrderByDescending(pair => pair.Value).Select(pair => new FacetCount(pair.Key, pair.Value))];
}
