using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Curation;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Inquiries;

/// <summary>The inquiries of whoever has signed in.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class MyModel(InquiryReader reader, INotices notices, ArticleCatalog catalog, IStringLocalizer<AskText> text) : PortalPage
{
    /// <summary>Nobody reads further back; the desk does.</summary>
    public const int Most = 200;

    public IReadOnlyList<Inquiry> Answered { get; private set; } = [];

    public IReadOnlyList<Inquiry> Waiting { get; private set; } = [];

    public IReadOnlyList<Inquiry> Done { get; private set; } = [];

    /// <summary>What became of what the person reported, latest first.</summary>
    public IReadOnlyList<Notice> Notices { get; private set; } = [];

    public CatalogView Catalog => View(catalog);

    /// <summary>The person has read what became of their reports.</summary>
    public async Task<IActionResult> OnPostSeenAsync(CancellationToken cancellation)
    {
        await notices.MarkSeenAsync(User.Identity?.Name ?? "", cancellation);
        return LocalRedirect("/my");
    }

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        Notices = await notices.ReadAsync(User.Identity?.Name ?? "", cancellation);
        var own = await reader.ListOwnAsync(User.Identity?.Name ?? "", Most, cancellation);
        Answered = [.. own.Where(inquiry => inquiry.State == InquiryState.Answered)];
        Done = [.. own.Where(inquiry => inquiry.State == InquiryState.Closed)];
        Waiting = [.. own.Where(inquiry => inquiry.State is not (InquiryState.Answered or InquiryState.Closed))];
        PageTitle = text["MyTitle"];
        Crumbs = [new Crumb(text["MyTitle"])];
    }
}
