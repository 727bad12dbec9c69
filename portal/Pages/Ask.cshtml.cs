using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Portal.Desk.Asking;
using Shirube.Portal.Resources;
using Shirube.Portal.Sessions;
using Shirube.Portal.Visitors;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages;

/// <summary>
/// Asking the desk. What may answer the question is shown beside it while it is written, or, without scripts, once before it is
/// sent; sending is always one of the buttons.
/// </summary>
[EnableRateLimiting(RateLimits.Ask)]
internal sealed class AskModel(
    AskAdvisor advisor, SendQuestion send, ArticleCatalog catalog, HelpTrail trail, IStringLocalizer<AskText> text) : PortalPage
{
    public AskDraft Draft { get; private set; } = new();

    public AskAdvice Advice { get; private set; } = AskAdvice.None;

    public IReadOnlyList<AskProblem> Problems { get; private set; } = [];

    /// <summary>Whether the written question is shown once more with what may answer it, before it is sent.</summary>
    public bool IsCheck { get; private set; }

    public bool IsSignedIn => User.Identity?.IsAuthenticated == true;

    public IReadOnlyList<PortalService> Services => View(catalog).Services.All;

    public string ServiceName => Draft.Service.Length == 0 ? "" : View(catalog).Services.NameOf(Draft.Service, Lang);

    public async Task OnGetAsync(string? q, string? conversation, CancellationToken cancellation)
    {
        // Known from here on: a form sent twice at once comes from one person.
        var person = VisitorIdentity.Ensure(HttpContext);
        Draft = await advisor.OpenAsync(q, conversation, person, cancellation) with { Submission = Guid.NewGuid().ToString("N") };
        Advice = advisor.Advise(Draft, Audiences, Lang);
        Describe();
    }

    public async Task<IActionResult> OnPostAsync([FromForm] AskForm form, CancellationToken cancellation)
    {
        Draft = AskDraft.Of(form, View(catalog).Services);
        Advice = advisor.Advise(Draft, Audiences, Lang);
        Describe();
        if (form.Step == AskStep.Solved)
        {
            trail.SolvedWhileAsking(HttpContext, Draft.Written);
            return LocalRedirect("/ask/solved");
        }

        if (form.Step == AskStep.Edit) return Page();
        Problems = Draft.Problems(IsSignedIn);
        if (Problems.Count > 0) return Refused();
        if (form.Step != AskStep.Send && (Advice.Near.Count > 0 || Advice.PersonalData.Count > 0)) return Check();
        var receipt = await send.SendAsync(Draft, VisitorIdentity.Ensure(HttpContext), cancellation);
        return LocalRedirect("/ask/" + receipt.Number);
    }

    /// <summary>What stands beside the form while it is written.</summary>
    public IActionResult OnPostNear([FromForm] AskForm form)
    {
        Draft = AskDraft.Of(form, View(catalog).Services);
        Advice = advisor.Advise(Draft, Audiences, Lang);
        return Partial("_AskNear", this);
    }

    private PageResult Check()
    {
        IsCheck = true;
        trail.Asked(HttpContext, Draft.Written, Advice.Near.Count);
        return Page();
    }

    private PageResult Refused()
    {
        PageTitle = text["ErrorTitle"];
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return Page();
    }

    private void Describe()
    {
        SearchWords = Draft.Words;
        PageTitle = Draft.Words.Length == 0 ? text["Title"] : text["TitleFor", TitleWords.Of(Search.Question.From(Draft.Words))];
        Crumbs = [new Crumb(text["Title"])];
        IsUnlisted = Draft.Words.Length > 0;
    }
}
