namespace Shirube.Knowledge.Search.Index;

/// <summary>A segment and which of its groups have since been replaced or removed. Immutable: a deletion makes a new one.</summary>
internal sealed class LiveSegment
{
    private readonly bool[]? _deleted;

    public LiveSegment(Segment segment)
    {
        Segment = segment;
        LiveSections = segment.SectionCount;
        FieldTotals = Totals(segment);
    }

    private LiveSegment(LiveSegment source, bool[] deleted)
    {
        Segment = source.Segment;
        _deleted = deleted;
        FieldTotals = (long[])Totals(Segment).Clone();
        var sections = new List<int>();
        var lengths = Segment.FieldLengths;
        for (var g = 0; g < deleted.Length; g++)
        {
            if (!deleted[g]) continue;
            var group = Segment.Groups[g];
            for (var section = group.FirstSection; section < group.FirstSection + group.SectionCount; section++)
            {
                sections.Add(section);
                for (var f = 0; f < IndexFields.Count; f++) FieldTotals[f] -= lengths[(section * IndexFields.Count) + f];
            }
        }

        DeletedSections = [.. sections];
        LiveSections = Segment.SectionCount - sections.Count;
    }

    public Segment Segment { get; }

    /// <summary>Sections not deleted.</summary>
    public int LiveSections { get; }

    /// <summary>Deleted sections, ascending.</summary>
    public int[] DeletedSections { get; } = [];

    /// <summary>Sum of each field's length over the sections not deleted.</summary>
    public long[] FieldTotals { get; }

    public bool IsDeleted(int group) => _deleted is not null && _deleted[group];

    /// <summary>The same segment with more groups deleted; itself when it holds none of them.</summary>
    public LiveSegment Without(IEnumerable<string> keys)
    {
        bool[]? deleted = null;
        foreach (var key in keys)
        {
            if (!Segment.GroupByKey.TryGetValue(key, out var group) || IsDeleted(group)) continue;
            deleted ??= _deleted is null ? new bool[Segment.GroupCount] : (bool[])_deleted.Clone();
            deleted[group] = true;
        }

        return deleted is null ? this : new LiveSegment(this, deleted);
    }

    /// <summary>Sections not deleted that hold the term.</summary>
    public int CountSections(TermRecord term)
    {
        if (DeletedSections.Length == 0) return term.SectionCount;
        var count = term.SectionCount;
        var cursor = new PostingCursor(Segment, term, hasPositions: false);
        foreach (var section in DeletedSections)
        {
            if (!cursor.Advance(section)) break;
            if (cursor.Section == section) count--;
        }

        return count;
    }

    private static long[] Totals(Segment segment)
    {
        var totals = new long[IndexFields.Count];
        var lengths = segment.FieldLengths;
        for (var i = 0; i < lengths.Length; i++) totals[i % IndexFields.Count] += lengths[i];
        return totals;
    }
}
