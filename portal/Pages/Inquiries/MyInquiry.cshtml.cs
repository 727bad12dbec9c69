using Microsoft.Extensions.Localization;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Resources;

namespace Shirube.Portal.Pages.Inquiries;

/// <summary>One of the own inquiries.</summary>
internal sealed class MyInquiryModel(InquiryReader reader, RecordFacts record, OwnTimeline timeline, IStringLocalizer<AskText> text)
    : OwnInquiryPage(reader, record, timeline, text)
{
    public override string Address => "/my/" + Inquiry.Number;

    protected override string? PersonId => User.Identity?.Name;
}
