using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Curation;
using Shirube.Portal.Web;

namespace Shirube.Portal.Startup;

/// <summary>One round of what curation does by itself.</summary>
internal sealed class CurationRounds(CloseProposals close, ArticleSignals signals, NoticeMail mail, ArticleCatalog catalog, DateText dates)
{
    private CatalogSnapshot? _looked;
    private DateOnly _day;

    public async Task RunAsync(CancellationToken cancellation)
    {
        await close.RunAsync(cancellation);
        await mail.SendAsync(dates.Now, cancellation);
        var (snapshot, today) = (catalog.Current, dates.Today);
        if (ReferenceEquals(snapshot, _looked) && today == _day) return;
        await signals.RunAsync(today, cancellation);
        (_looked, _day) = (snapshot, today);
    }
}
