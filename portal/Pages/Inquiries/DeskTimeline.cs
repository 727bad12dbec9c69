using Microsoft.Extensions.Localization;
using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;
using Shirube.Portal.Resources;
using Shirube.Portal.Visitors;
using Shirube.Portal.Web;

namespace Shirube.Portal.Pages.Inquiries;

/// <summary>Everything that happened to an inquiry, for the desk.</summary>
internal sealed class DeskTimeline(IStringLocalizer<DeskText> text, DateText dates)
{
    /// <summary>What is written down within this time counts as written down at once.</summary>
    private static readonly TimeSpan AtOnce = TimeSpan.FromMinutes(1);

    public IReadOnlyList<TimelineItem> Of(InquiryRecord record) => [.. record.Entries.Select(ItemOf)];

    private TimelineItem ItemOf(LedgerEntry entry)
    {
        var item = new TimelineItem
        {
            Title = text["Event_" + entry.Fact.GetType().Name],
            Who = WhoOf(entry),
            HappenedAt = entry.HappenedAt,
            RecordedAt = entry.RecordedAt - entry.HappenedAt > AtOnce ? entry.RecordedAt : null,
            IsFromOwner = entry.Role == ActorRole.Owner,
            IsAnswer = entry.Fact is InquiryAnswered,
        };
        return entry.Fact switch
        {
            InquiryReceived received => item with { Notes = [text["Channel" + received.Channel]] },
            InquiryNoted noted => item with { Text = noted.Text, Notes = entry.Role == ActorRole.Owner ? [] : [text["Internal"]] },
            ContactGiven given => item with { Text = given.Contact },
            InquiryAssigned assigned => item with { Notes = [text["AssignedTo", assigned.To]] },
            InquiryClassified classified => item with { Notes = [text["Nature" + classified.Nature]] },
            ProgressReported report => item with { Text = report.Text, Notes = [.. NotesOf(report)] },
            InquiryEscalated escalated => item with { Text = escalated.Text, Notes = [text["EscalatedTo", escalated.To]] },
            EscalationAnswered answered => item with { Text = answered.Text },
            InquiryAnswered answer => item with { Text = answer.Text, Sections = answer.Sections, Notes = answer.NeedsArticle ? [text["NeedsArticle"]] : [] },
            InquiryClosed closed => item with { Text = closed.Text, Notes = [text["Outcome" + closed.Outcome]] },
            InquiryReopened reopened => item with { Text = reopened.Text },
            _ => item,
        };
    }

    private IEnumerable<string> NotesOf(ProgressReported report)
    {
        if (report.AnswerBy is { } by) yield return text["NewPromise", dates.Moment(by)];
        if (report.PersonChoseTime) yield return text["PersonChoseTime"];
        if (report.PersonWasAbsent) yield return text["PersonWasAbsent"];
    }

    private string WhoOf(LedgerEntry entry) =>
        entry.Actor.StartsWith(VisitorIdentity.VisitorPrefix, StringComparison.Ordinal) ? text["Visitor"] : entry.Actor;
}
