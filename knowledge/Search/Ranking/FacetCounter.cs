using System.Runtime.InteropServices;

namespace Shirube.Knowledge.Search.Ranking;

/// <summary>Counts matching groups, over all and by facet; each facet is counted as if it were not filtered itself.</summary>
internal sealed class FacetCounter(GroupFilter filter, double leastCoverage)
{
    private readonly Dictionary<string, int> _services = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);

    public int Total { get; private set; }

    public IReadOnlyList<FacetCount> Services => Sorted(_services);

    public IReadOnlyList<FacetCount> Kinds => Sorted(_kinds);

    public void Add(SegmentMatches matches)
    {
        var segment = matches.Live.Segment;
        var last = -1;
        var rights = filter.Rights(matches.Live);
        foreach (var section in matches.Allowed)
        {
            var number = segment.SectionGroups[section];
            if (number == last || (rights[number] & GroupRights.See) == GroupRights.None || matches.Coverage(section) < leastCoverage) continue;
            last = number;
            var group = segment.Groups[number];
            var (inService, inKind) = ((rights[number] & GroupRights.Service) != GroupRights.None, (rights[number] & GroupRights.Kind) != GroupRights.None);
            if (inService && inKind) Total++;
            if (inKind && group.Service.Length > 0) CollectionsMarshal.GetValueRefOrAddDefault(_services, group.Service, out _)++;
            if (inService && group.Kind.Length > 0) CollectionsMarshal.GetValueRefOrAddDefault(_kinds, group.Kind, out _)++;
        }
    }

    private static List<FacetCount> Sorted(Dictionary<string, int> counts) =>
        [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => new FacetCount(pair.Key, pair.Value))];
}
