using Microsoft.EntityFrameworkCore;
using Shirube.Bot.Dialogue.Records;

namespace Shirube.Bot.Operation;

/// <summary>Keeps when the assistant was seen working. Where nothing was seen, it was not running.</summary>
public sealed class UptimeLog(IDbContextFactory<DialogueDbContext> database, TimeProvider clock)
{
    /// <summary>Two looks further apart than this have a gap between them.</summary>
    public static readonly TimeSpan LongestGap = TimeSpan.FromSeconds(90);

    /// <summary>Keeps one look: longer by it is the time in which the same was seen.</summary>
    public async Task SawAsync(bool works, CancellationToken cancellation = default)
    {
        var now = clock.GetUtcNow();
        await using var context = await database.CreateDbContextAsync(cancellation);
        var last = await context.Uptime.OrderByDescending(row => row.From).FirstOrDefaultAsync(cancellation);
        if (last is not null && last.IsUp == works && now >= last.Until && now - last.Until <= LongestGap) last.Until = now;
        else if (last is null || now > last.From) context.Uptime.Add(new UptimeRecord { From = now, Until = now, IsUp = works });
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>How long it worked in a time, as far as that has passed and was watched at all.</summary>
    public async Task<Uptime> BetweenAsync(DateTimeOffset from, DateTimeOffset until, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var first = await context.Uptime.AsNoTracking().OrderBy(row => row.From).Select(row => (DateTimeOffset?)row.From).FirstOrDefaultAsync(cancellation);
        if (first is null) return new Uptime(TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero);
        var rows = await context.Uptime.AsNoTracking().Where(row => row.From < until && row.Until > from).ToListAsync(cancellation);
        var stops = await context.Maintenance.AsNoTracking().Where(row => !row.IsEmergency && row.From < until && row.Until > from).ToListAsync(cancellation);
        var now = clock.GetUtcNow();
        var (begin, end) = (Later(from, first.Value), Earlier(until, now));
        // The next look is due only in a moment: what was seen last still holds.
        if (rows.MaxBy(row => row.From) is { } last && now - last.Until <= LongestGap) last.Until = Later(now, last.Until);
        if (end <= begin) return new Uptime(TimeSpan.Zero, TimeSpan.Zero, TimeSpan.Zero);
        var planned = Union([.. stops.Select(stop => (stop.From, Earlier(stop.Until, stop.EndedAt ?? stop.Until)))], begin, end);
        var up = Union([.. rows.Where(row => row.IsUp).Select(row => (row.From, row.Until))], begin, end);
        var upOutsidePlanned = up - Overlap([.. rows.Where(row => row.IsUp).Select(row => (row.From, row.Until))], [.. stops.Select(stop => (stop.From, Earlier(stop.Until, stop.EndedAt ?? stop.Until)))], begin, end);
        return new Uptime(end - begin, planned, upOutsidePlanned);
    }

    private static TimeSpan Overlap((DateTimeOffset From, DateTimeOffset Until)[] ups, (DateTimeOffset From, DateTimeOffset Until)[] stops, DateTimeOffset begin, DateTimeOffset end) =>
        Union([.. ups.SelectMany(up => stops.Select(stop => (Later(up.From, stop.From), Earlier(up.Until, stop.Until)))).Where(both => both.Item1 < both.Item2)], begin, end);

    // Together, what two cover counted once.
    private static TimeSpan Union((DateTimeOffset From, DateTimeOffset Until)[] spans, DateTimeOffset begin, DateTimeOffset end)
    {
        var total = TimeSpan.Zero;
        var done = begin;
        foreach (var (from, until) in spans.OrderBy(span => span.From))
        {
            var (start, stop) = (Later(from, done), Earlier(until, end));
            if (stop <= start) continue;
            total += stop - start;
            done = stop;
        }

        return total;
    }

    private static DateTimeOffset Later(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;

    private static DateTimeOffset Earlier(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;
}
