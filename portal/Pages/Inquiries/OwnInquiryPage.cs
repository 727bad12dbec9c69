using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Desk;
using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Inquiries;

/// <summary>An inquiry as its owner sees it, and what the owner can do. Whoever it does not belong to finds nothing here.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal abstract class OwnInquiryPage(InquiryReader reader, RecordFacts record, OwnTimeline timeline, IStringLocalizer<AskText> text) : PortalPage
{
    public Inquiry Inquiry { get; private set; } = null!;

    public IReadOnlyList<TimelineItem> Items { get; private set; } = [];

    /// <summary>Why what was sent was not taken, or empty.</summary>
    public string Problem { get; private set; } = "";

    /// <summary>What was written and not taken.</summary>
    public string Written { get; private set; } = "";

    /// <summary>Address of this page.</summary>
    public abstract string Address { get; }

    /// <summary>Whether it is shown as the receipt of what was just sent.</summary>
    public virtual bool IsReceipt => false;

    protected abstract string? PersonId { get; }

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellation) =>
        await LoadAsync(number, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string number, [FromForm] OwnForm form, CancellationToken cancellation)
    {
        if (!await LoadAsync(number, cancellation)) return NotFound();
        Written = TextLine.Lines(form.Text, InquiryLimits.Text);
        if (FactOf(form.Do) is not { } fact) return Refused(StatusCodes.Status422UnprocessableEntity, text["WriteSomething"]);
        var outcome = await record.RecordAsync(
            new FactsToRecord { Number = Inquiry.Number, Facts = [fact], Actor = PersonId!, Role = ActorRole.Owner, OnlyOwnedBy = [PersonId!] }, cancellation);
        return outcome.Status switch
        {
            RecordStatus.Recorded => LocalRedirect(Address),
            RecordStatus.NotFound => NotFound(),
            _ => Refused(StatusCodes.Status409Conflict, text["StateChanged"]),
        };
    }

    private InquiryFact? FactOf(string? what) => what switch
    {
        OwnForm.Solved => new InquirySolved(),
        OwnForm.Note when Written.Length > 0 => new InquiryNoted(Written),
        OwnForm.Reopen when Written.Length > 0 => new InquiryReopened(Written),
        _ => null,
    };

    private PageResult Refused(int status, string problem)
    {
        Problem = problem;
        Response.StatusCode = status;
        return Page();
    }

    private async Task<bool> LoadAsync(string number, CancellationToken cancellation)
    {
        if (PersonId is not { } person || InquiryNumber.Parse(number) is not { } parsed) return false;
        if (await reader.FindOwnAsync(parsed, person, cancellation) is not { } found) return false;
        Inquiry = found.Inquiry;
        Items = timeline.Of(found);
        PageTitle = text["InquiryTitle", Inquiry.Number];
        Place = IsReceipt ? "ask" : "my";
        Crumbs = IsReceipt
            ? [new Crumb(text["Title"], "/ask"), new Crumb(text["SentCrumb"])]
            : [new Crumb(text["MyTitle"], "/my"), new Crumb(PageTitle)];
        IsUnlisted = true;
        return true;
    }
}
