using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Portal.Resources;
using Shirube.Portal.Search;
using Shirube.Portal.Sessions;
using Shirube.Portal.Sessions.Votes;
using Shirube.Portal.Visitors;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages.Articles;

/// <summary>
/// A reader's word on an article. The buttons under the article lead here, so that articles themselves carry no form that would
/// need a token and a cookie of every reader; with scripts the form comes to the article instead.
/// </summary>
[EnableRateLimiting(RateLimits.Ask)]
internal sealed class VoteModel(ArticleCatalog catalog, CastVote vote, HelpTrail trail, IStringLocalizer<ArticleText> text) : PortalPage
{
    public ArticleHead Head { get; private set; } = null!;

    public bool IsSolved { get; private set; }

    /// <summary>Whether the word was taken.</summary>
    public bool IsDone { get; private set; }

    public IActionResult OnGet(int no, string? solved, string? thanks)
    {
        if (View(catalog).Find(no) is not { } head) return NotFound();
        Head = head;
        IsSolved = (solved ?? thanks) != VoteForm.No;
        IsDone = thanks is not null;
        PageTitle = IsDone ? text["VoteThanksTitle", head.Title] : text["VoteTitle", head.Title];
        Crumbs = [new Crumb(head.Title, ArticleAddress.Of(head)), new Crumb(text["VoteCrumb"])];
        IsUnlisted = true;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(int no, [FromForm] VoteForm form, CancellationToken cancellation)
    {
        if (View(catalog).Find(no) is not { } head) return NotFound();
        if (form.Solved is not (VoteForm.Yes or VoteForm.No)) return BadRequest();
        var person = VisitorIdentity.Ensure(HttpContext);
        await vote.CastAsync(head, person, form, cancellation);
        trail.Voted(HttpContext, head, form.Solved == VoteForm.Yes, VoteReasons.Known(form.Reason));
        return LocalRedirect($"/articles/{no}/vote?thanks={form.Solved}");
    }
}
