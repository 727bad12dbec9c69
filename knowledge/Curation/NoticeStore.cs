using Microsoft.EntityFrameworkCore;

namespace Shirube.Knowledge.Curation;

/// <summary>Notices in the database.</summary>
internal sealed class NoticeStore(IDbContextFactory<CurationDbContext> database, TimeProvider time) : INotices
{
    private const int Most = 200;

    public async Task<IReadOnlyList<Notice>> ReadAsync(string person, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        return await context.Notices.AsNoTracking().Where(notice => notice.Person == person).OrderByDescending(notice => notice.At).Take(Most).ToListAsync(cancellation);
    }

    public async Task<int> CountUnseenAsync(string person, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        return await context.Notices.CountAsync(notice => notice.Person == person && notice.SeenAt == null, cancellation);
    }

    public async Task MarkSeenAsync(string person, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var now = time.GetUtcNow();
        foreach (var notice in await context.Notices.Where(notice => notice.Person == person && notice.SeenAt == null).ToListAsync(cancellation)) notice.SeenAt = now;
        await context.SaveChangesAsync(cancellation);
    }

    public async Task<IReadOnlyList<Notice>> ReadUnmailedAsync(DateTimeOffset since, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        return await context.Notices.AsNoTracking().Where(notice => notice.MailedAt == null && notice.At >= since).OrderBy(notice => notice.At).Take(Most).ToListAsync(cancellation);
    }

    public async Task MarkMailedAsync(Notice notice, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(notice);
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await context.Notices.FindAsync([notice.Proposal, notice.Person], cancellation) is not { } stored) return;
        stored.MailedAt = time.GetUtcNow();
        await context.SaveChangesAsync(cancellation);
    }
}
