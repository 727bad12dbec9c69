using Microsoft.EntityFrameworkCore;
using Shirube.Bot.Dialogue.Records;

namespace Shirube.Bot.Operation;

/// <summary>Announced stops of the assistant: kept for the reports, and what pages show of them.</summary>
public sealed class MaintenanceLog(IDbContextFactory<DialogueDbContext> database, TimeProvider clock)
{
    private const int LongestText = 400;
    private static readonly TimeSpan LongestStop = TimeSpan.FromDays(31);

    /// <summary>Those that are not over, earliest first; pages read it at every request.</summary>
    private volatile MaintenanceEntry[] _open = [];

    /// <summary>What is announced and not over.</summary>
    public IReadOnlyList<MaintenanceEntry> Open => _open;

    /// <summary>Announces a stop; the fault when it cannot be.</summary>
    public async Task<AnnouncementFault?> AnnounceAsync(Announcement announcement, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(announcement);
        var now = clock.GetUtcNow();
        if (announcement.Until <= announcement.From) return AnnouncementFault.Backwards;
        if (announcement.Until <= now) return AnnouncementFault.InThePast;
        if (announcement.Until - announcement.From > LongestStop) return AnnouncementFault.TooLong;
        if (announcement.TextJa.Length == 0) return AnnouncementFault.TextMissing;
        if (announcement.TextJa.Length > LongestText || announcement.TextEn.Length > LongestText) return AnnouncementFault.TextTooLong;
        await using (var context = await database.CreateDbContextAsync(cancellation))
        {
            context.Maintenance.Add(new MaintenanceRecord
            {
                Id = Guid.CreateVersion7(now).ToString("N"),
                From = announcement.From,
                Until = announcement.Until,
                IsEmergency = announcement.IsEmergency,
                TextJa = announcement.TextJa,
                TextEn = announcement.TextEn,
                Author = announcement.Author,
                AnnouncedAt = now,
            });
            await context.SaveChangesAsync(cancellation);
        }

        await LoadAsync(cancellation);
        return null;
    }

    /// <summary>Calls a stop off, or ends it now; false when there is none that is not over.</summary>
    public async Task<bool> EndAsync(string id, string author, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        await using (var context = await database.CreateDbContextAsync(cancellation))
        {
            var row = await context.Maintenance.SingleOrDefaultAsync(stop => stop.Id == id && stop.EndedAt == null && stop.Until > now, cancellation);
            if (row is null) return false;
            (row.EndedAt, row.EndedBy) = (now, author);
            await context.SaveChangesAsync(cancellation);
        }

        await LoadAsync(cancellation);
        return true;
    }

    /// <summary>Stops that touch a time, latest first.</summary>
    public async Task<IReadOnlyList<MaintenanceEntry>> ListAsync(DateTimeOffset from, DateTimeOffset until, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var rows = await context.Maintenance.AsNoTracking().Where(row => row.From < until && row.Until > from).OrderByDescending(row => row.From).ToListAsync(cancellation);
        return rows.ConvertAll(EntryOf);
    }

    /// <summary>Reads what is open; at start, and again now and then because of other processes.</summary>
    public async Task LoadAsync(CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        await using var context = await database.CreateDbContextAsync(cancellation);
        var rows = await context.Maintenance.AsNoTracking().Where(row => row.Until > now && row.EndedAt == null).OrderBy(row => row.From).ToListAsync(cancellation);
        _open = [.. rows.Select(EntryOf)];
    }

    private static MaintenanceEntry EntryOf(MaintenanceRecord row) => new(
        row.Id,
        new Announcement { From = row.From, Until = row.Until, IsEmergency = row.IsEmergency, TextJa = row.TextJa, TextEn = row.TextEn, Author = row.Author },
        row.AnnouncedAt, row.EndedAt, row.EndedBy);
}
