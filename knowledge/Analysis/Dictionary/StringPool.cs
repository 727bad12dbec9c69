using System.Runtime.InteropServices;

namespace Shirube.Knowledge.Analysis;

/// <summary>
/// Distinct strings numbered from 1, shorter ones first: a string's place follows from its number, so no table of places is needed.
/// </summary>
internal sealed class StringPool
{
    private readonly char[] _characters;
    private readonly int[] _firstId;
    private readonly int[] _firstOffset;

    /// <param name="characters">All strings, one behind the other.</param>
    /// <param name="countByLength">How many strings there are of each length from 0.</param>
    public StringPool(ReadOnlySpan<char> characters, ReadOnlySpan<int> countByLength)
    {
        _characters = characters.ToArray();
        _firstId = new int[countByLength.Length + 1];
        _firstOffset = new int[countByLength.Length + 1];
        var (id, offset) = (1, 0);
        for (var length = 0; length <= countByLength.Length; length++)
        {
            _firstId[length] = id;
            _firstOffset[length] = offset;
            if (length == countByLength.Length)
                break;
            id += countByLength[length];
            offset += countByLength[length] * length;
        }

        if (offset != _characters.Length)
            throw new InvalidDataException("A string table of the dictionary does not fit its lengths.");
    }

    /// <summary>The string of that number.</summary>
    public ReadOnlySpan<char> Get(int id)
    {
        var length = 0;
        while (id >= _firstId[length + 1])
            length++;
        return _characters.AsSpan(_firstOffset[length] + ((id - _firstId[length]) * length), length);
    }

    /// <summary>Numbers the strings and gives what the constructor takes.</summary>
    public static (IReadOnlyDictionary<string, int> Ids, byte[] Characters, byte[] CountByLength) Build(IEnumerable<string> strings)
    {
        var sorted = strings.Distinct(StringComparer.Ordinal).OrderBy(s => s.Length).ThenBy(s => s, StringComparer.Ordinal).ToList();
        var ids = new Dictionary<string, int>(sorted.Count, StringComparer.Ordinal);
        var counts = new int[sorted.Count == 0 ? 1 : sorted[^1].Length + 1];
        foreach (var text in sorted)
        {
            ids.Add(text, ids.Count + 1);
            counts[text.Length]++;
        }

        var characters = string.Concat(sorted);
        return (ids, MemoryMarshal.AsBytes(characters.AsSpan()).ToArray(), MemoryMarshal.AsBytes(counts.AsSpan()).ToArray());
    }
}
