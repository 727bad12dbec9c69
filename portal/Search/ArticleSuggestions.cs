using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Search;

namespace Shirube.Portal.Search;

/// <summary>Completes what is being typed.</summary>
internal sealed class ArticleSuggestions(SearchIndex index, ArticleCatalog catalog)
{
    /// <summary>More would not be read while typing.</summary>
    public const int Most = 8;

    public IReadOnlyList<OfferedQuestion> Suggest(Question typed, IReadOnlyCollection<Audience> audiences, string readerLang)
    {
        if (typed.IsEmpty) return [];
        var published = catalog.Current;
        var view = published.For(readerLang, audiences);
        var offered = new List<OfferedQuestion>();
        if (typed.Number is { } number && view.Find(number) is { } numbered)
            offered.Add(new OfferedQuestion(numbered.Title, ArticleAddress.Of(numbered), typed.Words));
        foreach (var suggestion in index.Suggest(typed.Words, [.. audiences.Select(WireNames.Of)], lang: null, Most))
        {
            if (Offer(suggestion, published, view) is { } offer && !offered.Exists(other => other.Text == offer.Text && other.Url == offer.Url))
                offered.Add(offer);
        }

        return offered.Count <= Most ? offered : offered[..Most];
    }

    private static OfferedQuestion? Offer(Suggestion suggestion, CatalogSnapshot published, CatalogView view)
    {
        if (suggestion.Group is null) return new OfferedQuestion(suggestion.Text, "/search?q=" + Uri.EscapeDataString(suggestion.Text), null);
        if (ArticleSearch.ArticleOf(suggestion.Group, published, view) is not { } article) return null;
        var url = ArticleAddress.Of(article, suggestion.Anchor, ArticleSearch.LangToName(article, view));
        var note = suggestion.Text == article.Title ? published.Services.NameOf(article.Service, view.Lang) : article.Title;
        return new OfferedQuestion(suggestion.Text, url, note);
    }
}
