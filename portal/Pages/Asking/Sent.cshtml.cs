using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Pages.Inquiries;
using Shirube.Portal.Resources;
using Shirube.Portal.Visitors;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages.Asking;

/// <summary>
/// The receipt of an inquiry: its number and when an answer can be expected. Without an account it is also where this browser
/// follows what becomes of it.
/// </summary>
[EnableRateLimiting(RateLimits.Ask)]
internal sealed class SentModel(InquiryReader reader, RecordFacts record, OwnTimeline timeline, IStringLocalizer<AskText> text)
    : OwnInquiryPage(reader, record, timeline, text)
{
    public override string Address => "/ask/" + Inquiry.Number;

    public override bool IsReceipt => true;

    protected override string? PersonId => VisitorIdentity.Find(HttpContext)?.Id;
}
