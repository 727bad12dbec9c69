using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Portal.Resources;
using Shirube.Portal.Usage;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages;

/// <summary>The home page: one question, and below it what most people come for.</summary>
internal sealed class IndexModel(ArticleCatalog catalog, MostRead mostRead, DateText dates, IStringLocalizer<HomeText> text) : PortalPage
{
    private const int MostNotices = 3;

    private const int MostCases = 6;

    private const int MostUsed = 6;

    public override bool HasSearchBand => false;

    public IReadOnlyList<ArticleHead> Notices { get; private set; } = [];

    public IReadOnlyList<ArticleHead> Cases { get; private set; } = [];

    /// <summary>Quick manuals, most read first.</summary>
    public IReadOnlyList<ArticleHead> Used { get; private set; } = [];

    /// <summary>Whether their order comes from readers; false while nobody has read anything.</summary>
    public bool IsCounted { get; private set; }

    public IReadOnlyList<ServiceLine> Services { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        PageTitle = text["Title"];
        var view = View(catalog);
        Notices = [.. view.Notices(dates.Today).Take(MostNotices)];
        Cases = [.. view.OfKind(ArticleKind.Case).Take(MostCases)];
        var ranks = await mostRead.RanksAsync(cancellation);
        var manuals = view.OfKind(ArticleKind.Manual).ToList();
        IsCounted = manuals.Exists(manual => ranks.ContainsKey(manual.No));
        Used = [.. manuals.OrderBy(manual => ranks.GetValueOrDefault(manual.No, int.MaxValue)).Take(MostUsed)];
        Services = ServiceLine.Of(view);
    }
}
