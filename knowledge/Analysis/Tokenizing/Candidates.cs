namespace Shirube.Knowledge.Analysis;

/// <summary>The words that may start at one place, in the order in which MeCab would find them.</summary>
internal sealed class Candidates
{
    private Candidate[] _items = new Candidate[256];

    public int Count { get; private set; }

    /// <summary>Length of the longest one.</summary>
    public int Longest { get; private set; }

    public ReadOnlySpan<Candidate> Items => _items.AsSpan(0, Count);

    public void Clear() => (Count, Longest) = (0, 0);

    /// <param name="length">UTF-16 units.</param>
    /// <param name="cost">Packed context and cost (see <see cref="WordCost"/>).</param>
    /// <param name="word">Which word.</param>
    public void Add(int length, uint cost, WordReference word)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        _items[Count++] = new Candidate(length, cost, word);
        if (length > Longest)
            Longest = length;
    }
}
