using Shirube.Knowledge.Search.Index;

namespace Shirube.Knowledge.Search.Ranking;

/// <summary>Which words of the query each section of a segment holds, and which sections may be results at all.</summary>
internal sealed class SegmentMatches
{
    private readonly Dictionary<ulong, double> _coverage = [];
    private readonly Plan _plan;

    private SegmentMatches(LiveSegment live, Plan plan)
    {
        (Live, _plan) = (live, plan);
        Masks = new ulong[live.Segment.SectionCount];
        Allowed = new SectionSet(live.Segment.SectionCount);
    }

    public LiveSegment Live { get; }

    /// <summary>For each section the bits of the slots it holds.</summary>
    public ulong[] Masks { get; }

    /// <summary>Sections that hold something and that nothing forbids (audience, language, exclusions, phrases).</summary>
    public SectionSet Allowed { get; }

    /// <summary>The same, ascending.</summary>
    public List<int> Touched { get; } = [];

    /// <summary>The largest coverage of an allowed section whose group passes both facets.</summary>
    public double BestCoverage { get; private set; }

    public double Coverage(int section)
    {
        var mask = Masks[section];
        if (!_coverage.TryGetValue(mask, out var coverage)) _coverage[mask] = coverage = _plan.Coverage(mask);
        return coverage;
    }

    public static SegmentMatches Find(LiveSegment live, int number, Plan plan, GroupFilter filter)
    {
        var matches = new SegmentMatches(live, plan);
        foreach (var slot in plan.Clauses.SelectMany(clause => clause.Alternatives).SelectMany(alternative => alternative.Slots))
        {
            if (slot.Bit == 0) continue;
            foreach (var leaf in slot.Leaves)
            {
                if (leaf.Variant.Holds && leaf.Term.Records[number] is { } record) matches.Mark(new PostingCursor(live.Segment, record), slot.Bit);
                else if (!leaf.Variant.Holds && leaf.Term.Records[number] is { } weak) matches.Mark(new PostingCursor(live.Segment, weak), 0);
            }
        }

        matches.Allow(filter, number);
        return matches;
    }

    private void Mark(PostingCursor cursor, ulong bit)
    {
        while (cursor.Next()) Masks[cursor.Section] |= bit | Seen;
    }

    // The highest bit is no slot's where a plan has fewer than 64: it says that something was found, however weak.
    private const ulong Seen = 1UL << 63;

    private void Allow(GroupFilter filter, int number)
    {
        var segment = Live.Segment;
        var groups = segment.SectionGroups;
        var excluded = filter.Excluded(Live, number);
        for (var section = 0; section < Masks.Length; section++)
        {
            if (Masks[section] == 0) continue;
            var group = groups[section];
            if (Live.IsDeleted(group) || !filter.MaySee(segment.Groups[group]) || (excluded is not null && excluded[section])) continue;
            if (filter.HasPhrases && !filter.HoldsPhrases(segment.ReadSection(section))) continue;
            Allowed.Add(section);
            Touched.Add(section);
            if (filter.InFacets(segment.Groups[group])) BestCoverage = Math.Max(BestCoverage, Coverage(section));
        }
    }
}
