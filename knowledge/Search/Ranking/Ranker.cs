using Shirube.Knowledge.Search.Query;

namespace Shirube.Knowledge.Search.Ranking;

/// <summary>Ranks a snapshot for a request: which sections match, the best groups of them, refined.</summary>
internal static class Ranker
{
    /// <summary>Groups that are scored again in detail. Pages beyond are in the order of the first score.</summary>
    private const int Window = 60;

    public static RankingResult Rank(Snapshot snapshot, ParsedQuery query, SearchRequest request, bool prune = true)
    {
        var plan = Plan.Make(query, snapshot);
        var filter = new GroupFilter(request, query, snapshot);
        var matches = snapshot.Segments.Select((live, number) => SegmentMatches.Find(live, number, plan, filter)).ToList();
        var bestCoverage = matches.Count == 0 ? 0 : matches.Max(found => found.BestCoverage);
        var least = bestCoverage * snapshot.Weights.LeastCoverage;
        var facets = new FacetCounter(filter, least);
        foreach (var found in matches) facets.Add(found);

        var wanted = Math.Max(0, request.Offset) + Math.Max(0, request.Limit);
        var top = new TopGroups(Math.Max(wanted, Window));
        for (var number = 0; number < matches.Count; number++) new GroupRanker(snapshot, plan, matches[number], number).Rank(top, least, filter, prune);

        var first = top.Sorted();
        var refiner = new Refiner(snapshot, plan);
        var refined = first.Take(Window).GroupBy(group => group.Segment)
            .SelectMany(groups => refiner.Refine(matches[groups.Key], groups.Key, groups, least))
            .OrderByDescending(group => group.Score).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        var page = refined.Skip(request.Offset).Take(request.Limit).ToList();
        if (wanted > Window)
        {
            var beyond = first.Skip(Math.Max(Window, request.Offset)).Take(wanted - Math.Max(Window, request.Offset)).ToList();
            var rest = beyond.GroupBy(group => group.Segment).SelectMany(groups => refiner.Refine(matches[groups.Key], groups.Key, groups, least)).ToDictionary(group => group.Key, StringComparer.Ordinal);
            page.AddRange(beyond.Select(group => rest[group.Key]));
        }

        return new RankingResult(plan, page, facets.Total, bestCoverage, facets.Services, facets.Kinds);
    }
}
