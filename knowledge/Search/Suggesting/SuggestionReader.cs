using Shirube.Knowledge.Search.Index;

namespace Shirube.Knowledge.Search.Suggesting;

/// <summary>Reads the completions of a segment.</summary>
internal sealed class SuggestionReader
{
    private const int HeaderSize = 8;
    private readonly Segment _segment;
    private readonly int _entryCount;
    private readonly int _tailCount;

    public SuggestionReader(Segment segment)
    {
        _segment = segment;
        var reader = new ByteReader(segment.Suggestions);
        (_entryCount, _tailCount) = (reader.ReadInt(), reader.ReadInt());
    }

    public int EntryCount => _entryCount;

    public SuggestionEntry Entry(int number)
    {
        var bytes = _segment.Suggestions;
        var offsets = HeaderSize + (_tailCount * 8);
        var at = new ByteReader(bytes, offsets + (number * 4)).ReadInt();
        var reader = new ByteReader(bytes, offsets + (_entryCount * 4) + at);
        return SuggestionEntry.Read(ref reader);
    }

    /// <summary>Entries with a word from which on they read as <paramref name="typed"/>; at most <paramref name="limit"/>, with whether it is their first word.</summary>
    public IEnumerable<(SuggestionEntry Entry, bool AtStart)> Find(string typed, int limit)
    {
        var (low, high) = (0, _tailCount);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (string.CompareOrdinal(Tail(middle).Text, typed) < 0) low = middle + 1;
            else high = middle;
        }

        for (var i = low; i < _tailCount && i < low + limit; i++)
        {
            var (entry, start, text) = Tail(i);
            if (!text.StartsWith(typed, StringComparison.Ordinal)) yield break;
            yield return (entry, start == 0);
        }
    }

    private (SuggestionEntry Entry, int Start, string Text) Tail(int number)
    {
        var reader = new ByteReader(_segment.Suggestions, HeaderSize + (number * 8));
        var entry = Entry(reader.ReadInt());
        var packed = reader.ReadInt();
        return (entry, packed >> 1, ((packed & 1) == 0 ? entry.Surface : entry.Reading)[(packed >> 1)..]);
    }
}
