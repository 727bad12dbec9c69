using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Desk.ArticleDesk;

/// <summary>Begins an article, with those that are like it shown first.</summary>
internal sealed class NewArticleModel(CreateArticle create, SimilarArticles similar, ArticleCatalog catalog, IStringLocalizer<EditText> text) : PortalPage
{
    private const int LongestTitle = 200;

    public string ArticleTitle { get; private set; } = "";

    public ArticleKind? Kind { get; private set; }

    public string? Service { get; private set; }

    public bool HasFailed { get; private set; }

    /// <summary>Articles that may already say it.</summary>
    public IReadOnlyList<ArticleHead> Similar { get; private set; } = [];

    public IReadOnlyList<PortalService> Services => catalog.Current.Services.All;

    public void OnGet(string? title, string? kind, string? service) => Fill(title, kind, service);

    public async Task<IActionResult> OnPostAsync([FromForm] string? title, [FromForm] string? kind, [FromForm] string? service, [FromForm] bool anyway, CancellationToken cancellation)
    {
        Fill(title, kind, service);
        if (ArticleTitle.Length is 0 or > LongestTitle || Kind is not { } chosen)
        {
            HasFailed = true;
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return Page();
        }

        Similar = anyway ? [] : similar.To(ArticleTitle, Audiences, Lang);
        if (Similar.Count > 0) return Page();
        var content = new DraftContent { Title = ArticleTitle, Service = Service ?? "" };
        var no = await create.CreateAsync(chosen, "ja", content, Curators.Of(User), null, cancellation);
        return LocalRedirect($"/desk/articles/{no}/edit");
    }

    private void Fill(string? title, string? kind, string? service)
    {
        ArticleTitle = title?.Trim() ?? "";
        Kind = WireNames.Kind(kind);
        Service = catalog.Current.Services.Find(service ?? "")?.Slug;
        PageTitle = text["New"];
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(text["ListTitle"], BoardInput.Path), new Crumb(text["New"])];
        IsUnlisted = true;
        IsWorkplace = true;
    }
}
