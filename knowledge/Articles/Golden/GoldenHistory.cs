using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Golden;

/// <summary>Keeps runs over the golden questions: the figures of each, and the ranks that changed with it.</summary>
public sealed class GoldenHistory(IDbContextFactory<KnowledgeDbContext> database, TimeProvider time)
{
    private const int Attempts = 5;

    /// <summary>Keeps a run.</summary>
    public async Task KeepAsync(GoldenReport report, string cause, string by, CancellationToken cancellation = default)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await TryKeepAsync(report, cause, by, cancellation);
                return;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
                // Another run took the number: this one is kept after it.
                cancellation.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>The latest runs, latest first.</summary>
    public async Task<IReadOnlyList<GoldenRecord>> RunsAsync(int most, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        return await context.GoldenRuns.AsNoTracking().OrderByDescending(run => run.Id).Take(most).ToListAsync(cancellation);
    }

    /// <summary>Every change of rank, by question and run.</summary>
    public async Task<ILookup<(int No, string Lang, string Question, string Surface), GoldenRank>> RanksAsync(CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        return (await context.GoldenRanks.AsNoTracking().OrderBy(rank => rank.Run).ToListAsync(cancellation))
            .ToLookup(rank => (rank.No, rank.Lang, rank.Question, rank.Surface));
    }

    private async Task TryKeepAsync(GoldenReport report, string cause, string by, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var last = await context.GoldenRuns.MaxAsync(run => (int?)run.Id, cancellation) ?? 0;
        var known = (await context.GoldenRanks.AsNoTracking().ToListAsync(cancellation)).GroupBy(KeyOf).ToDictionary(group => group.Key, group => group.MaxBy(rank => rank.Run)!.Rank);
        var ranks = report.Results.DistinctBy(result => (result.Question, result.Surface))
            .ToDictionary(result => (result.Question.No, result.Question.Lang, result.Question.Question, result.Surface), result => result.Rank);
        foreach (var gone in known.Where(pair => pair.Value >= 0 && !ranks.ContainsKey(pair.Key)).Select(pair => pair.Key).ToList()) ranks[gone] = -1;
        var run = last + 1;
        var search = report.By(GoldenRun.SearchName);
        context.GoldenRuns.Add(new GoldenRecord
        {
            Id = run,
            At = time.GetUtcNow(),
            By = by,
            Cause = cause,
            Total = search.Total,
            Top1 = search.Top1,
            Top3 = search.Top3,
            Mrr10 = search.Mrr10,
            Lost = report.Lost.Select(result => result.Question).Distinct().Count(),
        });
        context.GoldenRanks.AddRange(ranks.Where(pair => !known.TryGetValue(pair.Key, out var before) || before != pair.Value).Select(pair => new GoldenRank
        {
            Run = run,
            No = pair.Key.No,
            Lang = pair.Key.Lang,
            Question = pair.Key.Question,
            Surface = pair.Key.Surface,
            Rank = pair.Value,
        }));
        await context.SaveChangesAsync(cancellation);
    }

    private static (int No, string Lang, string Question, string Surface) KeyOf(GoldenRank rank) => (rank.No, rank.Lang, rank.Question, rank.Surface);
}
