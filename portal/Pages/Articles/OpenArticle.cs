using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Portal.Usage;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages.Articles;

/// <summary>Opens an article for a reader and counts that.</summary>
internal sealed class OpenArticle(ArticleReader reader, ViewCounter counter, DateText dates)
{
    private const int MostRelated = 6;

    /// <summary>The article, or null when it was withdrawn a moment ago.</summary>
    /// <param name="head">The article, as the reader's view of the catalog gave it.</param>
    /// <param name="view">That view.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<ArticleSheet?> OpenAsync(ArticleHead head, CatalogView view, CancellationToken cancellation)
    {
        if (await reader.ReadAsync(head.No, head.Lang, cancellation) is not { } article || !view.Shows(article.Head)) return null;
        counter.Count(head.No);
        return new ArticleSheet
        {
            View = article,
            ServiceName = view.Services.NameOf(head.Service, view.Lang),
            Sources = [.. article.Sources.Select(source => new CitedPage(view.VendorManuals.Find(source.Manual), source.Manual, source.Page))],
            Related = view.RelatedTo(head.No, MostRelated),
            IsUntranslated = article.Head.Lang != view.Lang,
            OtherLang = article.Languages.FirstOrDefault(lang => lang != article.Head.Lang),
            Newer = view.AheadOf(article.Head),
            IsPastReview = article.Head.ReviewBy < dates.Today,
            IsPastUntil = article.Head.Kind == ArticleKind.Notice && article.Head.Until < dates.Today,
        };
    }
}
