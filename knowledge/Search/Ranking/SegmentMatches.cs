using System.Buffers;
using Shirube.Knowledge.Search.Index;

namespace Shirube.Knowledge.Search.Ranking;

/// <summary>How much of the query each section of a segment holds, and which sections may be results at all. Its memory is lent: dispose of it.</summary>
internal sealed class SegmentMatches : IDisposable
{
    // The highest bit is no slot's: it says that something was found that tells of the matter, however weak.
    private const ulong Seen = 1UL << 63;

    private readonly ulong[] _masks;
    private readonly float[] _coverage;
    private readonly int[] _allowed;
    private readonly int _size;
    private int _allowedCount;

    private SegmentMatches(LiveSegment live)
    {
        Live = live;
        _size = live.Segment.SectionCount;
        _masks = ArrayPool<ulong>.Shared.Rent(_size);
        _coverage = ArrayPool<float>.Shared.Rent(_size);
        _allowed = ArrayPool<int>.Shared.Rent(_size);
        Array.Clear(_masks, 0, _size);
    }

    public LiveSegment Live { get; }

    /// <summary>Sections that hold something and that nothing forbids (audience, language, exclusions, phrases), ascending.</summary>
    public ReadOnlySpan<int> Allowed => _allowed.AsSpan(0, _allowedCount);

    /// <summary>The largest coverage of an allowed section whose group passes both facets.</summary>
    public double BestCoverage { get; private set; }

    /// <summary>The part of the query, 0 to 1, that the section holds; below 0 where it is not allowed.</summary>
    public double Coverage(int section) => _coverage[section];

    /// <summary>The slots of the query that the section holds.</summary>
    public ulong Mask(int section) => _masks[section] & ~Seen;

    public static SegmentMatches Find(LiveSegment live, int number, Plan plan, GroupFilter filter)
    {
        var matches = new SegmentMatches(live);
        foreach (var slot in plan.Slots)
        {
            foreach (var leaf in slot.Leaves)
            {
                if (leaf.Term.Records[number] is { } record) matches.Mark(new PostingCursor(live.Segment, record), (leaf.Variant.Holds ? slot.Bit : 0) | ((slot.Bit & plan.Telling) != 0 ? Seen : 0));
            }
        }

        matches.Allow(plan, filter, number);
        return matches;
    }

    public void Dispose()
    {
        ArrayPool<ulong>.Shared.Return(_masks);
        ArrayPool<float>.Shared.Return(_coverage);
        ArrayPool<int>.Shared.Return(_allowed);
    }

    private void Mark(PostingCursor cursor, ulong bits)
    {
        while (cursor.Next()) _masks[cursor.Section] |= bits;
    }

    private void Allow(Plan plan, GroupFilter filter, int number)
    {
        var groups = Live.Segment.SectionGroups;
        var rights = filter.Rights(Live);
        var excluded = filter.Excluded(Live, number);
        var phrases = filter.HoldingPhrases(Live, number);
        // Few different sets of words occur: their coverage is worked out once each, and neighbours are often alike.
        var known = new Dictionary<ulong, float>();
        var (lastMask, lastCoverage) = (0UL, 0f);
        Array.Fill(_coverage, -1, 0, _size);
        for (var section = 0; section < _size; section++)
        {
            var mask = _masks[section];
            if ((mask & Seen) == 0) continue;
            var right = rights[groups[section]];
            if ((right & GroupRights.See) == GroupRights.None || (excluded is not null && excluded[section]) || (phrases is not null && !phrases[section])) continue;
            if (mask != lastMask)
            {
                if (!known.TryGetValue(mask, out lastCoverage)) known[mask] = lastCoverage = (float)plan.Coverage(mask);
                lastMask = mask;
            }

            _coverage[section] = lastCoverage;
            _allowed[_allowedCount++] = section;
            if ((right & GroupRights.Facets) == GroupRights.Facets && lastCoverage > BestCoverage) BestCoverage = lastCoverage;
        }
    }
}
