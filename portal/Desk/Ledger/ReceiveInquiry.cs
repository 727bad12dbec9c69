using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Desk.Calendar;
using Shirube.Portal.Desk.Facts;
using Shirube.Portal.Storage;

namespace Shirube.Portal.Desk.Ledger;

/// <summary>Puts an inquiry into the ledger, gives it its number and promises an answer. The same sent twice is received once.</summary>
internal sealed class ReceiveInquiry(
    IDbContextFactory<DeskDbContext> database, WriteGate gate, DeskCalendar calendar, AnswerTarget target, TimeProvider clock)
{
    public async Task<ReceivedReceipt> ReceiveAsync(NewInquiry inquiry, CancellationToken cancellation = default)
    {
        var key = KeyOf(inquiry);
        // A turn of the only writer: between looking for the key and taking the next number nobody else writes.
        return await gate.RunAsync(
            async stop =>
            {
                await using var context = await database.CreateDbContextAsync(stop);
                var known = await context.Inquiries.AsNoTracking().FirstOrDefaultAsync(row => row.SubmissionKey == key, stop);
                return known is null
                    ? await StoreAsync(context, inquiry, key, stop)
                    : new ReceivedReceipt(known.Number, known.AnswerBy, IsNew: false);
            },
            cancellation);
    }

    private async Task<ReceivedReceipt> StoreAsync(DeskDbContext context, NewInquiry inquiry, string key, CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var received = inquiry.HappenedAt is { } earlier && earlier < now ? earlier : now;
        var answerBy = calendar.AddDeskTime(received, target.Time);
        var number = await NextNumberAsync(context, calendar.DayOf(now).Year, cancellation);
        var entry = new LedgerEntry
        {
            Fact = FactOf(inquiry, answerBy),
            Actor = inquiry.Actor,
            Role = inquiry.Role,
            RecordedAt = now,
            HappenedAt = received,
        };
        var standing = InquiryProjection.Of([entry]);
        context.Inquiries.Add(new Inquiry
        {
            Number = number,
            SubmissionKey = key,
            Channel = inquiry.Channel,
            Owner = inquiry.Owner.Id,
            OwnerIsAccount = inquiry.Owner.IsAccount,
            ContactName = inquiry.Owner.Name,
            Contact = inquiry.Owner.Contact,
            Subject = inquiry.Subject,
            Text = inquiry.Text,
            Lang = inquiry.Lang,
            Service = inquiry.Service,
            ReceivedAt = standing.ReceivedAt,
            AnswerBy = answerBy,
            State = standing.State,
            ChangedAt = now,
            Version = standing.Version,
        });
        context.Events.Add(entry.ToEvent(number, standing.Version));
        await context.SaveChangesAsync(cancellation);
        return new ReceivedReceipt(number, answerBy, IsNew: true);
    }

    private static async Task<string> NextNumberAsync(DeskDbContext context, int year, CancellationToken cancellation)
    {
        if (await context.Counters.FindAsync([year], cancellation) is not { } counter)
        {
            counter = new InquiryCounter { Year = year, Last = 0 };
            context.Counters.Add(counter);
        }

        counter.Last++;
        return InquiryNumber.Of(year, counter.Last);
    }

    private static InquiryReceived FactOf(NewInquiry inquiry, DateTimeOffset answerBy) => new()
    {
        Channel = inquiry.Channel,
        Subject = inquiry.Subject,
        Text = inquiry.Text,
        Lang = inquiry.Lang,
        Service = inquiry.Service,
        Owner = inquiry.Owner.Id,
        OwnerIsAccount = inquiry.Owner.IsAccount,
        ContactName = inquiry.Owner.Name,
        Contact = inquiry.Owner.Contact,
        AnswerBy = answerBy,
        SearchedFor = inquiry.SearchedFor,
        Conversation = inquiry.Conversation,
    };

    // Bound to who sends, so that a key somebody else guesses or copies leads to no inquiry that is not theirs.
    private static string KeyOf(NewInquiry inquiry) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{inquiry.Role}\n{inquiry.Actor}\n{inquiry.Submission}")));
}
