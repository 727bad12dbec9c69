using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Curation.Effect;
using Shirube.Portal.Sessions;
using Shirube.Portal.Web;

namespace Shirube.Portal.Usage;

/// <summary>Counts what happened around an article, from the sessions of people who looked for help, their votes and the opened pages.</summary>
internal sealed class CountedEffects(IDbContextFactory<SessionsDbContext> sessions, IDbContextFactory<UsageDbContext> usage, DateText dates) : IEffectCounts
{
    public async Task<EffectCounts> CountAsync(int no, string lang, Func<string, bool> isAbout, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation = default)
    {
        await using var context = await sessions.CreateDbContextAsync(cancellation);
        var events = context.Events.AsNoTracking().Where(row => row.At >= from && row.At < to);
        var searches = (await events.Where(row => row.Kind == HelpKind.Searched && row.Lang == lang).GroupBy(row => new { row.Words, row.IsStrict })
            .Select(group => new { group.Key.Words, group.Key.IsStrict, Count = group.Count() }).ToListAsync(cancellation)).Where(row => isAbout(row.Words)).ToList();
        var votes = await context.Votes.AsNoTracking().Where(vote => vote.No == no && vote.VotedAt >= from && vote.VotedAt < to).Select(vote => vote.IsSolved).ToListAsync(cancellation);
        var opened = events.Where(row => row.Kind == HelpKind.Opened && row.No == no).Select(row => row.SessionId);
        var inquiries = await events.Where(row => row.Kind == HelpKind.Inquired && opened.Contains(row.SessionId)).Select(row => row.SessionId).Distinct().CountAsync(cancellation);
        var turns = events.Where(row => row.Kind == HelpKind.Answered && row.No == no && row.Turn != null).Select(row => row.Turn);
        var answers = await turns.Distinct().CountAsync(cancellation);
        // A rating names only the turn; it may come after the period and counts for the answer all the same.
        var unsolved = await context.Events.Where(row => row.Kind == HelpKind.Unsolved && turns.Contains(row.Turn)).Select(row => row.Turn).Distinct().CountAsync(cancellation);
        return new EffectCounts(searches.Sum(row => row.Count), searches.Where(row => row.IsStrict != true).Sum(row => row.Count),
            votes.Count, votes.Count(helped => helped), await ViewsAsync(no, from, to, cancellation), inquiries, answers, unsolved);
    }

    // Views are counted by day: a day on which a revision was published counts as after it.
    private async Task<int> ViewsAsync(int no, DateTimeOffset from, DateTimeOffset to, CancellationToken cancellation)
    {
        var (first, last) = (dates.DateOf(from), dates.DateOf(to));
        await using var context = await usage.CreateDbContextAsync(cancellation);
        return await context.ViewDays.Where(row => row.No == no && row.Day >= first && row.Day < last).SumAsync(row => row.Count, cancellation);
    }
}
