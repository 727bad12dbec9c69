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
        var matches = new List<SegmentMatches>();
        try
        {
            for (var number = 0; number < snapshot.Segments.Count; number++) matches.Add(SegmentMatches.Find(snapshot.Segments[number], number, plan, filter));
            return Rank(snapshot, plan, filter, matches, request, query.Pin, prune);
        }
        finally
        {
            foreach (var found in matches) found.Dispose();
        }
    }

    private static RankingResult Rank(Snapshot snapshot, Plan plan, GroupFilter filter, List<SegmentMatches> matches, SearchRequest request, Pin? pin, bool prune)
    {
        var bestCoverage = matches.Count == 0 ? 0 : matches.Max(found => found.BestCoverage);
        var least = bestCoverage * snapshot.Weights.LeastCoverage;
        if (!string.IsNullOrEmpty(request.PreferredLang)) Translations.Hide(matches, filter, request.PreferredLang);
        var facets = new FacetCounter(filter, least);
        if (request.WithCounts)
        {
            foreach (var found in matches) facets.Add(found);
        }

        var wanted = Math.Max(0, request.Offset) + Math.Max(0, request.Limit);
        var top = new TopGroups(Math.Max(wanted, Window));
        for (var number = 0; number < matches.Count; number++) new GroupRanker(snapshot, plan, matches[number], number).Rank(top, least, filter, prune);

        var first = top.Sorted();
        var refined = Refine(first.Take(Window)).OrderByDescending(group => group.Score).ThenBy(group => group.Key, StringComparer.Ordinal).ToList();
        var pinned = pin is null ? null : PinnedGroup.Find(snapshot, pin, filter, request);
        var more = pinned is { } chosen && !PinnedGroup.IsFound(matches[chosen.Segment], chosen.Group, least) ? 1 : 0;
        if (pinned is { } place) refined = PinnedGroup.First(snapshot, pin!, place, refined);
        var page = refined.Skip(request.Offset).Take(request.Limit).ToList();
        if (wanted > refined.Count && wanted > Window)
        {
            // One that was chosen from beyond the window moves the others on by one, as one that was not found does.
            var moved = refined.Count - Math.Min(first.Count, Window);
            var start = Math.Max(Window, request.Offset - moved);
            var beyond = first.Skip(start).Take(Math.Max(0, wanted - moved - start)).ToList();
            var rest = Refine(beyond).ToDictionary(group => group.Key, StringComparer.Ordinal);
            page.AddRange(beyond.Select(group => rest[group.Key]));
        }

        return new RankingResult(plan, page, (request.WithCounts ? facets.Total : first.Count) + more, bestCoverage, facets.Services, facets.Kinds, pinned is { } shown ? snapshot.Segments[shown.Segment].Segment.Groups[shown.Group].Key : null);

        IEnumerable<RankedGroup> Refine(IEnumerable<ScoredGroup> groups) => groups.GroupBy(group => group.Segment)
            .SelectMany(inSegment => new Refiner(snapshot, plan).Refine(matches[inSegment.Key], inSegment.Key, inSegment, least));
    }
}
