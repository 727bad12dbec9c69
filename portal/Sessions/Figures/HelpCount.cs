using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Desk;
using Shirube.Portal.Sessions.Records;

namespace Shirube.Portal.Sessions.Figures;

/// <summary>Counts what became of attempts to get help. Contacts are inquiries of the same person by any channel.</summary>
internal sealed class HelpCount(
    IDbContextFactory<SessionsDbContext> sessions, IDbContextFactory<DeskDbContext> desk, HelpStore store, TimeProvider clock)
{
    /// <summary>Counts attempts by any way.</summary>
    public Task<HelpFigures> CountAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation = default) => CountAsync(from, to, HelpSurface.None, cancellation);

    /// <param name="from">Attempts that began from here on.</param>
    /// <param name="to">And before this.</param>
    /// <param name="through">Only those that led here, wherever else they led; <see cref="HelpSurface.None"/> for all.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<HelpFigures> CountAsync(DateTimeOffset from, DateTimeOffset to, HelpSurface through, CancellationToken cancellation = default)
    {
        await store.StoreAsync(cancellation);
        var now = clock.GetUtcNow();
        var all = (await SessionsAsync(from, to, cancellation)).FindAll(session => through == HelpSurface.None || (session.Surfaces & through) != HelpSurface.None);
        var over = all.Where(session => !SessionRules.Continues(session, now)).ToList();
        var contacts = await ContactsAsync(from, over, cancellation);
        var solved = over.Where(session => session.Outcome == HelpOutcome.Solved).ToList();
        var left = over.Where(session => session.Outcome == HelpOutcome.Left).ToList();
        return new HelpFigures
        {
            Sessions = over.Count,
            Running = all.Count - over.Count,
            Solved = solved.Count,
            SolvedThenContacted = solved.Count(IsContacted),
            SolvedPending = solved.Count(session => !IsContacted(session) && now < WordOf(session) + SessionRules.Durable),
            Inquiries = over.Count(session => session.Outcome == HelpOutcome.Inquiry),
            Left = left.Count,
            LeftThenContacted = left.Count(IsContacted),
            Unknown = over.Count(session => session.Outcome == HelpOutcome.Unknown),
        };

        bool IsContacted(HelpSession session) =>
            contacts[session.Person].Any(at => at > WordOf(session) && at <= WordOf(session) + SessionRules.Durable);
    }

    /// <summary>When the person said that it is solved, or did the last thing.</summary>
    private static DateTimeOffset WordOf(HelpSession session) => session.SolvedAt ?? session.LastAt;

    private async Task<List<HelpSession>> SessionsAsync(DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation)
    {
        await using var context = await sessions.CreateDbContextAsync(cancellation);
        return await context.Sessions.AsNoTracking().Where(session => session.StartedAt >= from && session.StartedAt < to).ToListAsync(cancellation);
    }

    private async Task<ILookup<string, DateTimeOffset>> ContactsAsync(DateTimeOffset from, List<HelpSession> over, CancellationToken cancellation)
    {
        var last = over.Count == 0 ? from : over.Max(WordOf) + SessionRules.Durable;
        await using var context = await desk.CreateDbContextAsync(cancellation);
        var contacts = await context.Inquiries.Where(inquiry => inquiry.Owner != null && inquiry.ReceivedAt >= from && inquiry.ReceivedAt <= last)
            .Select(inquiry => new { inquiry.Owner, inquiry.ReceivedAt }).ToListAsync(cancellation);
        return contacts.ToLookup(contact => contact.Owner!, contact => contact.ReceivedAt, StringComparer.Ordinal);
    }
}
