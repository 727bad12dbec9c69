namespace Shirube.Knowledge.Analysis;

/// <summary>The words that may start at one place, in the order in which MeCab would find them.</summary>
internal sealed class Candidates
{
    private Candidate[] _items = new Candidate[256];

    public int Count { get; private set; }

    /// <summary>Length of the longest one.</summary>
    public int Longest { get; private set; }

    public Span<Candidate> Items => _items.AsSpan(0, Count);

    public void Clear() => (Count, Longest) = (0, 0);

    /// <param name="length">UTF-16 units.</param>
    /// <param name="packed">Packed context and cost (see <see cref="WordCost"/>).</param>
    /// <param name="word">Which word.</param>
    public void Add(int length, uint packed, WordReference word)
    {
        var items = _items;
        if ((uint)Count >= (uint)items.Length)
            items = Grow();
        ref var item = ref items[Count++];
        item.Length = length;
        item.Cost = WordCost.Cost(packed);
        item.Context = WordCost.Context(packed);
        item.Word = word;
        if (length > Longest)
            Longest = length;
    }

    /// <summary>Takes out the words that are longer.</summary>
    public void KeepUpTo(int length)
    {
        if (Longest <= length)
            return;
        var kept = 0;
        Longest = 0;
        for (var i = 0; i < Count; i++)
        {
            if (_items[i].Length > length)
                continue;
            Longest = Math.Max(Longest, _items[i].Length);
            _items[kept++] = _items[i];
        }

        Count = kept;
    }

    private Candidate[] Grow()
    {
        Array.Resize(ref _items, Count * 2);
        return _items;
    }
}
