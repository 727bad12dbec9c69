using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Knowledge.Curation;
using Shirube.Portal.Web;

namespace Shirube.Portal.Sessions.Care;

/// <summary>Reads what people searched for and did not find.</summary>
internal sealed class ReadSearchCare(IDbContextFactory<SessionsDbContext> database, HelpStore store, ArticleIndex index, SynonymFinder synonyms, DateText dates)
{
    /// <summary>Things that happened which are looked at: the latest of the period. A busy month has fewer.</summary>
    public const int Most = 200_000;

    /// <summary>Wordings that are grouped, the most frequent first; the rest occurred once.</summary>
    private const int MostWordings = 5000;

    /// <param name="first">First day at the office.</param>
    /// <param name="last">Last day.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<SearchCare> ReadAsync(DateOnly first, DateOnly last, CancellationToken cancellation = default)
    {
        await store.StoreAsync(cancellation);
        var (from, to) = (dates.MomentOf(first.ToDateTime(TimeOnly.MinValue)), dates.MomentOf(last.AddDays(1).ToDateTime(TimeOnly.MinValue)));
        await using var context = await database.CreateDbContextAsync(cancellation);
        var happened = await context.Events.AsNoTracking()
            .Where(row => row.At >= from && row.At < to && (row.Kind == HelpKind.Searched || row.Kind == HelpKind.Opened))
            .OrderByDescending(row => row.At).ThenByDescending(row => row.Id).Take(Most)
            .Select(row => new { Event = row, row.Session.Person }).ToListAsync(cancellation);
        var walk = new SearchWalk();
        foreach (var row in happened.OrderBy(row => row.Event.SessionId).ThenBy(row => row.Event.At).ThenBy(row => row.Event.Id)) walk.Take(row.Event, row.Person);
        walk.End();
        var lacking = walk.Words.Where(words => words.Misses + words.Unclicked > 0).OrderByDescending(words => words.Count).ThenByDescending(words => words.Last).Take(MostWordings);
        var groups = new WordClusters(index.Analyzer).Group(lacking, words => words.Words).Select(members => new SearchGroup(members));
        return new SearchCare(walk.Words.Sum(words => words.Count), walk.Words.Sum(words => words.Misses), walk.Words.Sum(words => words.Unclicked),
            [.. groups.OrderByDescending(group => group.Misses + group.Unclicked).ThenByDescending(group => group.Last)],
            synonyms.Find(walk.Reformulations), happened.Count == Most);
    }
}
