using Microsoft.Extensions.Localization;
using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Resources;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages.Inquiries;

/// <summary>What happened to an inquiry as its owner is told: everything said to them, and that the desk works on it; nothing internal.</summary>
internal sealed class OwnTimeline(IStringLocalizer<AskText> text, DateText dates)
{
    public IReadOnlyList<TimelineItem> Of(InquiryRecord record)
    {
        var items = new List<TimelineItem>();
        var isBegun = false;
        foreach (var entry in record.Entries)
        {
            if (entry.Fact is InquiryTaken or InquiryAssigned)
            {
                // Who works on it may change; that somebody does is said once.
                if (!isBegun) items.Add(Item(entry, text["EventBegun"]));
                isBegun = true;
            }
            else if (ItemOf(entry) is { } item)
            {
                items.Add(item);
            }
        }

        return items;
    }

    private TimelineItem? ItemOf(LedgerEntry entry) => entry.Fact switch
    {
        InquiryReceived => Item(entry, text["EventReceived"]),
        InquiryNoted noted when entry.Role == ActorRole.Owner => Item(entry, text["EventNoted"]) with { Text = noted.Text },
        ContactGiven given => Item(entry, text["EventContact"]) with { Text = given.Contact },
        ProgressReported report => Item(entry, text["EventProgress"]) with { Text = report.Text, Notes = report.AnswerBy is { } by ? [text["EventAnswerBy", dates.Moment(by)]] : [] },
        InquiryEscalated => Item(entry, text["EventEscalated"]),
        InquiryAnswered answer => Item(entry, text["EventAnswered"]) with
        {
            Text = answer.Text,
            Sections = [.. answer.Sections.Where(section => section.Use == SectionUse.Used)],
            IsAnswer = true,
        },
        InquirySolved => Item(entry, text["EventSolved"]),
        InquiryClosed => Item(entry, text["EventClosed"]),
        InquiryReopened reopened => Item(entry, text["EventReopened"]) with { Text = entry.Role == ActorRole.Owner ? reopened.Text : "" },
        _ => null,
    };

    private TimelineItem Item(LedgerEntry entry, string title) => new()
    {
        Title = title,
        Who = entry.Role == ActorRole.Owner ? text["ByYou"] : text["ByDesk"],
        HappenedAt = entry.HappenedAt,
        IsFromOwner = entry.Role == ActorRole.Owner,
    };
}
