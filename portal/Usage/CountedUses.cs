using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Board;
using Shirube.Portal.Sessions;
using Shirube.Portal.Web;

namespace Shirube.Portal.Usage;

/// <summary>How readers used the articles, from the counts of opened pages.</summary>
internal sealed class CountedUses(IDbContextFactory<UsageDbContext> database, IDbContextFactory<SessionsDbContext> sessions, DateText dates) : IArticleUses
{
    public async Task<IReadOnlyDictionary<int, ArticleUse>> ReadAsync(CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var first = dates.Today.AddDays(-ArticleUse.Days);
        var counts = await context.ViewDays.Where(row => row.Day > first).GroupBy(row => row.No)
            .Select(group => new { No = group.Key, Count = group.Sum(row => row.Count) }).ToDictionaryAsync(row => row.No, row => row.Count, cancellation);
        var votes = await VotesAsync(cancellation);
        return counts.Keys.Union(votes.Keys).ToDictionary(no => no, no =>
        {
            var (helped, notHelped) = votes.GetValueOrDefault(no);
            return new ArticleUse(counts.GetValueOrDefault(no), helped, notHelped);
        });
    }

    private async Task<Dictionary<int, (int Helped, int NotHelped)>> VotesAsync(CancellationToken cancellation)
    {
        var from = dates.MomentOf(dates.Today.AddDays(-ArticleUse.Days).ToDateTime(TimeOnly.MinValue));
        await using var context = await sessions.CreateDbContextAsync(cancellation);
        var rows = await context.Votes.Where(vote => vote.VotedAt >= from).GroupBy(vote => new { vote.No, vote.IsSolved })
            .Select(group => new { group.Key.No, group.Key.IsSolved, Count = group.Count() }).ToListAsync(cancellation);
        return rows.GroupBy(row => row.No).ToDictionary(group => group.Key, group => (group.Where(row => row.IsSolved).Sum(row => row.Count), group.Where(row => !row.IsSolved).Sum(row => row.Count)));
    }
}
