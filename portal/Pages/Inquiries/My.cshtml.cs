using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Inquiries;

/// <summary>The inquiries of whoever has signed in.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class MyModel(InquiryReader reader, IStringLocalizer<AskText> text) : PortalPage
{
    /// <summary>Nobody reads further back; the desk does.</summary>
    public const int Most = 200;

    public IReadOnlyList<Inquiry> Answered { get; private set; } = [];

    public IReadOnlyList<Inquiry> Waiting { get; private set; } = [];

    public IReadOnlyList<Inquiry> Done { get; private set; } = [];

    public async Task OnGetAsync(CancellationToken cancellation)
    {
        var own = await reader.ListOwnAsync(User.Identity?.Name ?? "", Most, cancellation);
        Answered = [.. own.Where(inquiry => inquiry.State == InquiryState.Answered)];
        Done = [.. own.Where(inquiry => inquiry.State == InquiryState.Closed)];
        Waiting = [.. own.Where(inquiry => inquiry.State is not (InquiryState.Answered or InquiryState.Closed))];
        PageTitle = text["MyTitle"];
        Place = "my";
        Crumbs = [new Crumb(text["MyTitle"])];
    }
}
