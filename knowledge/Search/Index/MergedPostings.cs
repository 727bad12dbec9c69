namespace Shirube.Knowledge.Search.Index;

/// <summary>Postings of one term from several segments as one list in the order of their new section numbers.</summary>
internal sealed class MergedPostings : IPostingSource
{
    private readonly List<(PostingCursor Cursor, int[] Map)> _sources;
    private int _current = -1;

    public MergedPostings(List<(PostingCursor Cursor, int[] Map)> sources)
    {
        _sources = sources;
        foreach (var (cursor, map) in sources) Step(cursor, map);
    }

    public int Section { get; private set; }

    public ReadOnlySpan<byte> Posting => _sources[_current].Cursor.Posting;

    public ReadOnlySpan<byte> Positions => _sources[_current].Cursor.Positions;

    public bool Next()
    {
        if (_current >= 0) Step(_sources[_current].Cursor, _sources[_current].Map);
        _current = -1;
        Section = PostingCursor.End;
        for (var i = 0; i < _sources.Count; i++)
        {
            var (cursor, map) = _sources[i];
            if (cursor.Section == PostingCursor.End || map[cursor.Section] >= Section) continue;
            (_current, Section) = (i, map[cursor.Section]);
        }

        return _current >= 0;
    }

    private static void Step(PostingCursor cursor, int[] map)
    {
        while (cursor.Next() && map[cursor.Section] < 0)
        {
            // Deleted: not taken over.
        }
    }
}
