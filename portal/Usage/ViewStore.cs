using Microsoft.EntityFrameworkCore;

namespace Shirube.Portal.Usage;

/// <summary>Adds what was counted to the days in the database.</summary>
internal sealed class ViewStore(IDbContextFactory<UsageDbContext> database, ViewCounter counter)
{
    public async Task StoreAsync(CancellationToken cancellation)
    {
        var counts = counter.Take();
        if (counts.Count == 0) return;
        try
        {
            await AddAsync(counts, cancellation);
        }
        catch
        {
            counter.Return(counts);
            throw;
        }
    }

    private async Task AddAsync(IReadOnlyDictionary<(DateOnly Day, int No), int> counts, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var days = counts.Keys.Select(key => key.Day).Distinct().ToList();
        var stored = await context.ViewDays.Where(row => days.Contains(row.Day)).ToDictionaryAsync(row => (row.Day, row.No), cancellation);
        foreach (var (key, count) in counts)
        {
            if (stored.TryGetValue(key, out var row)) row.Count += count;
            else context.ViewDays.Add(new ViewDay { Day = key.Day, No = key.No, Count = count });
        }

        await context.SaveChangesAsync(cancellation);
    }
}
