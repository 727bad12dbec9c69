using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Desk;
using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Desk.Working;
using Shirube.Portal.Pages.Inquiries;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Desk;

/// <summary>One inquiry at the desk: what happened, and what can be done.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class InquiryPageModel(
    InquiryReader reader, ActOnInquiry act, AgentDirectory agents, DeskTimeline timeline, IStringLocalizer<DeskText> text) : PortalPage
{
    /// <summary>More would push the rest of the form out of sight; looking for words shows all.</summary>
    private const int MostOffered = 3;

    public InquiryRecord Record { get; private set; } = null!;

    public Inquiry Inquiry => Record.Inquiry;

    public IReadOnlyList<TimelineItem> Items { get; private set; } = [];

    public IReadOnlyList<string> Agents { get; private set; } = [];

    /// <summary>What was sent and could not be done, or an empty form.</summary>
    public ActionForm Form { get; private set; } = new();

    /// <summary>Sections offered for the answer.</summary>
    public IReadOnlyList<SectionPick> Picks { get; private set; } = [];

    public IReadOnlyList<string> Problems { get; private set; } = [];

    public string Me => User.Identity?.Name ?? "";

    public bool IsOpen => Inquiry.State != InquiryState.Closed;

    /// <summary>What service levels leave out of it, as the desk last said.</summary>
    public InquiryNature Nature => Record.Entries.Select(entry => entry.Fact).OfType<InquiryClassified>().LastOrDefault()?.Nature ?? InquiryNature.Ordinary;

    /// <summary>What had been written into the form of an action that could not be done.</summary>
    public string Written(string action) => Form.Do == action ? Form.Text ?? "" : "";

    public async Task<IActionResult> OnGetAsync(string number, CancellationToken cancellation)
    {
        if (!await LoadAsync(number, cancellation)) return NotFound();
        await OfferAsync(cancellation);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string number, [FromForm] ActionForm form, CancellationToken cancellation)
    {
        if (InquiryNumber.Parse(number) is not { } parsed) return NotFound();
        var outcome = await act.ActAsync(parsed, form, Me, Lang, cancellation);
        if (outcome.IsDone) return LocalRedirect(InquiryAddress.OfDesk(parsed));
        if (!await LoadAsync(number, cancellation)) return NotFound();
        Form = outcome.Form;
        Picks = outcome.Picks;
        if (form.Find is null) await OfferAsync(cancellation);
        Problems = [.. ProblemTexts.Of(outcome, Items, text)];
        Response.StatusCode = outcome.Status;
        return Page();
    }

    /// <summary>Before the agent has looked for anything, what fits the subject is offered.</summary>
    private async Task OfferAsync(CancellationToken cancellation)
    {
        if (IsOpen) Picks = [.. (await act.OfferAsync(new ActionForm { Find = Inquiry.Subject }, Lang, cancellation)).Picks.Take(MostOffered)];
    }

    private async Task<bool> LoadAsync(string number, CancellationToken cancellation)
    {
        if (InquiryNumber.Parse(number) is not { } parsed || await reader.FindAsync(parsed, cancellation) is not { } record) return false;
        Record = record;
        Items = timeline.Of(record);
        Agents = await agents.ListAsync(cancellation);
        PageTitle = text["InquiryTitle", record.Inquiry.Number];
        Crumbs = [new Crumb(text["DeskTitle"], "/desk"), new Crumb(text["ListTitle"], "/desk/inquiries"), new Crumb(record.Inquiry.Number)];
        return true;
    }
}
