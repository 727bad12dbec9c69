using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Web;

namespace Shirube.Portal.Usage;

/// <summary>Which articles were opened most in the last 30 days.</summary>
internal sealed class MostRead(IDbContextFactory<UsageDbContext> database, DateText dates, TimeProvider clock)
{
    private const int Days = 30;

    /// <summary>The order changes slowly, and the home page is opened often.</summary>
    private static readonly TimeSpan Fresh = TimeSpan.FromSeconds(30);

    private volatile Ranking? _ranking;

    /// <summary>Place of each opened article, from 1, by number.</summary>
    public async Task<IReadOnlyDictionary<int, int>> RanksAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        if (_ranking is { } known && now - known.At < Fresh && now >= known.At) return known.Ranks;
        await using var context = await database.CreateDbContextAsync(cancellation);
        var first = dates.Today.AddDays(-Days);
        var numbers = await context.ViewDays.Where(row => row.Day > first)
            .GroupBy(row => row.No)
            .OrderByDescending(group => group.Sum(row => row.Count)).ThenBy(group => group.Key)
            .Select(group => group.Key)
            .ToListAsync(cancellation);
        var ranks = numbers.Select((no, place) => (no, place)).ToDictionary(pair => pair.no, pair => pair.place + 1);
        _ranking = new Ranking(now, ranks);
        return ranks;
    }

    private sealed record Ranking(DateTimeOffset At, IReadOnlyDictionary<int, int> Ranks);
}
