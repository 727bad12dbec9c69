using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Desk;
using Shirube.Portal.Desk.Authoring;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Pages.Desk.ArticleDesk;
using Shirube.Portal.Resources;
using Shirube.Portal.Search;

namespace Shirube.Portal.Pages.Desk.Authoring;

/// <summary>Makes an article of a solved inquiry; articles that may already say it come first.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class InquiryArticleModel(AuthoringDesk desk, IStringLocalizer<AuthoringText> text) : PortalPage
{
    public InquiryRecord Record { get; private set; } = null!;

    public PreparedArticle Prepared { get; private set; } = null!;

    public IReadOnlyList<FoundArticle> Near { get; private set; } = [];

    public ArticleForm Form { get; private set; } = new();

    public ArticleProblem? Problem { get; private set; }

    public bool IsSolved => PrepareArticle.IsSolved(Record);

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellation)
    {
        if (await desk.FindAsync(number, cancellation) is not { } record) return NotFound();
        Show(record);
        Form = new ArticleForm { Kind = "faq", Title = Prepared.Title, Questions = Prepared.Title, Answer = Prepared.Answer };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string number, [FromForm] ArticleForm form, CancellationToken cancellation)
    {
        if (await desk.FindAsync(number, cancellation) is not { } record) return NotFound();
        var (problem, no) = await desk.BeginAsync(record, form, Curators.Of(User), cancellation);
        if (problem is null) return LocalRedirect($"/desk/articles/{no}/edit");
        Show(record);
        (Form, Problem) = (form, problem);
        Response.StatusCode = problem == ArticleProblem.NotNow ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private void Show(InquiryRecord record)
    {
        Record = record;
        Prepared = desk.Prepare(record);
        Near = desk.Near(Prepared, Lang);
        PageTitle = text["Title", record.Inquiry.Number];
        Crumbs = [new Crumb(text["Desk"], "/desk"), new Crumb(record.Inquiry.Number, InquiryAddress.OfDesk(record.Inquiry.Number)), new Crumb(text["Short"])];
        IsUnlisted = true;
        IsWorkplace = true;
    }
}
