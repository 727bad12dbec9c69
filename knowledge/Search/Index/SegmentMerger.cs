using Shirube.Knowledge.Search.Suggesting;

namespace Shirube.Knowledge.Search.Index;

/// <summary>Joins the living groups of several segments into one, without analysing a text again.</summary>
internal static class SegmentMerger
{
    public static byte[] Merge(IReadOnlyList<LiveSegment> sources, string fingerprint, CancellationToken cancellation)
    {
        var parts = new SegmentParts();
        var suggestions = new List<SuggestionEntry>();
        var (sections, groups) = CopyGroups(sources, parts, cancellation);
        for (var s = 0; s < sources.Count; s++) CopySuggestions(sources[s].Segment, groups[s], suggestions);
        var writer = new TermSectionWriter(parts.FieldLengths);
        CopyTerms(sources, sections, writer, cancellation);
        writer.Finish();
        return parts.Assemble(fingerprint, writer, SuggestionsOf(suggestions));
    }

    // Both maps give for each old number the new one, or -1 for what was deleted. Within one source order is kept, because groups are ordered by key everywhere.
    private static (int[][] Sections, int[][] Groups) CopyGroups(IReadOnlyList<LiveSegment> sources, SegmentParts parts, CancellationToken cancellation)
    {
        var sections = sources.Select(source => Filled(source.Segment.SectionCount)).ToArray();
        var groups = sources.Select(source => Filled(source.Segment.GroupCount)).ToArray();
        var order = sources
            .SelectMany((source, s) => source.Segment.Groups.Select((group, g) => (Group: group, Source: s, Number: g)))
            .Where(item => !sources[item.Source].IsDeleted(item.Number))
            .OrderBy(item => item.Group.Key, StringComparer.Ordinal);
        foreach (var (group, s, number) in order)
        {
            cancellation.ThrowIfCancellationRequested();
            var segment = sources[s].Segment;
            var added = parts.AddGroup(group with { FirstSection = parts.SectionCount });
            groups[s][number] = added;
            for (var section = group.FirstSection; section < group.FirstSection + group.SectionCount; section++)
            {
                sections[s][section] = parts.SectionCount;
                parts.CopySection(added, segment.Stored(section), segment.FieldLengths.Slice(section * IndexFields.Count, IndexFields.Count));
            }
        }

        return (sections, groups);
    }

    private static void CopySuggestions(Segment segment, int[] groups, List<SuggestionEntry> output)
    {
        var reader = new SuggestionReader(segment);
        for (var i = 0; i < reader.EntryCount; i++)
        {
            var entry = reader.Entry(i);
            if (groups[entry.Group] >= 0) output.Add(entry with { Group = groups[entry.Group] });
        }
    }

    private static ByteWriter SuggestionsOf(List<SuggestionEntry> entries) => SuggestionBuilder.Build(entries.OrderBy(entry => entry.Group).ToList());

    private static void CopyTerms(IReadOnlyList<LiveSegment> sources, int[][] sections, TermSectionWriter writer, CancellationToken cancellation)
    {
        var next = new int[sources.Count];
        while (true)
        {
            cancellation.ThrowIfCancellationRequested();
            var smallest = -1;
            for (var s = 0; s < next.Length; s++)
            {
                if (next[s] == sources[s].Segment.TermCount) continue;
                if (smallest < 0 || sources[s].Segment.Key(next[s]).SequenceCompareTo(sources[smallest].Segment.Key(next[smallest])) < 0) smallest = s;
            }

            if (smallest < 0) return;
            var key = sources[smallest].Segment.Key(next[smallest]);
            var cursors = new List<(PostingCursor Cursor, int[] Map)>(sources.Count);
            for (var s = 0; s < next.Length; s++)
            {
                var segment = sources[s].Segment;
                if (next[s] == segment.TermCount || !segment.Key(next[s]).SequenceEqual(key)) continue;
                cursors.Add((new PostingCursor(segment, segment.Term(next[s]), key[0] != 'b'), sections[s]));
                if (s != smallest) next[s]++;
            }

            writer.Write(key, new MergedPostings(cursors));
            next[smallest]++;
        }
    }

    private static int[] Filled(int length)
    {
        var map = new int[length];
        Array.Fill(map, -1);
        return map;
    }
}
