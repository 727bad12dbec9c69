using Microsoft.EntityFrameworkCore;
using Shirube.Bot.Desk;
using Shirube.Portal.Desk.Calendar;
using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Desk.Ledger;

namespace Shirube.Portal.Desk.Chat;

/// <summary>The desk as the assistant knows it.</summary>
internal sealed class ChatDesk(
    ReceiveInquiry receive, RecordFacts record, IDbContextFactory<DeskDbContext> database, DeskCalendar calendar, TimeProvider clock) : IServiceDesk
{
    public async Task<HandedOver> HandOverAsync(Handover handover, CancellationToken cancellation = default)
    {
        var receipt = await receive.ReceiveAsync(HandoverInquiry.Of(handover), cancellation);
        return new HandedOver(receipt.Number, calendar.Local(receipt.AnswerBy), NeedsContact: !handover.Person.IsSignedIn);
    }

    public async Task<InquiryStatus?> FindAsync(string number, string personId, CancellationToken cancellation = default)
    {
        if (InquiryNumber.Parse(number) is not { } parsed) return null;
        await using var context = await database.CreateDbContextAsync(cancellation);
        var inquiry = await context.Inquiries.AsNoTracking().FirstOrDefaultAsync(row => row.Number == parsed && row.Owner == personId, cancellation);
        if (inquiry is null) return null;
        var isWaiting = inquiry.State is not (InquiryState.Answered or InquiryState.Closed);
        return new InquiryStatus(
            inquiry.Number,
            inquiry.Subject,
            InquiryNames.Of(inquiry.State),
            calendar.Local(inquiry.ReceivedAt),
            isWaiting ? calendar.Local(inquiry.AnswerBy) : null,
            InquiryAddress.OfOwner(inquiry));
    }

    public async Task<bool> AddContactAsync(string number, string personId, string contact, CancellationToken cancellation = default)
    {
        if (InquiryNumber.Parse(number) is not { } parsed || string.IsNullOrWhiteSpace(contact)) return false;
        var given = new ContactGiven(TextLine.Of(contact, InquiryLimits.Contact));
        var outcome = await record.RecordAsync(
            new FactsToRecord { Number = parsed, Facts = [given], Actor = personId, Role = ActorRole.Owner, OnlyOwnedBy = [personId] }, cancellation);
        return outcome.Status == RecordStatus.Recorded;
    }

    public DeskHours Hours()
    {
        var now = clock.GetUtcNow();
        var isOpen = calendar.IsOpen(now);
        return new DeskHours(isOpen, calendar.NextOpening(now), isOpen ? calendar.ClosingOf(calendar.DayOf(now)) : null);
    }
}
