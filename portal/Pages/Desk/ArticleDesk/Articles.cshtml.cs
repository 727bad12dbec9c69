using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Board;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Portal.Resources;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>All articles with the work on them.</summary>
internal sealed class ArticlesModel(ArticleBoard board, ArticleCatalog catalog, DateText dates, IStringLocalizer<EditText> text) : PortalPage
{
    public BoardInput Input { get; private set; } = new(new BoardFilter());

    public BoardPage Board { get; private set; } = null!;

    public IReadOnlyList<PortalService> Services => catalog.Current.Services.All;

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Input = BoardInput.From(Request.Query);
        Board = await board.ListAsync(Input.Filter, dates.Today, cancellation);
        PageTitle = text["ListTitle"];
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(text["ListTitle"])];
        IsUnlisted = true;
        IsWorkplace = true;
    }
}
