namespace Shirube.Knowledge.Analysis.Normalizing;

/// <summary>
/// Normalised text and the way back: every character knows the range of the original text it came from.
/// Reusable: each normalisation overwrites the one before. Not thread-safe.
/// </summary>
public sealed class NormalizedText
{
    private char[] _chars = new char[256];
    private int[] _starts = new int[257];

    /// <summary>Number of normalised UTF-16 units.</summary>
    public int Length { get; private set; }

    /// <summary>The normalised text.</summary>
    public ReadOnlySpan<char> Chars => _chars.AsSpan(0, Length);

    /// <summary>First unit of the original text that the normalised unit <paramref name="index"/> came from; at <see cref="Length"/> the original's length.</summary>
    public int OriginalStart(int index) => _starts[index];

    /// <summary>The unit of the original text just after the one that normalised unit <paramref name="index"/> - 1 came from.</summary>
    public int OriginalEnd(int index)
    {
        // Several normalised characters may share one original character (㈱ is three): step over them.
        var next = index;
        while (next < Length && next > 0 && _starts[next] == _starts[next - 1]) next++;
        return _starts[next];
    }

    internal void Clear() => Length = 0;

    internal void Append(char c, int originalStart)
    {
        if (Length + 1 >= _starts.Length)
        {
            Array.Resize(ref _chars, _chars.Length * 2);
            Array.Resize(ref _starts, _chars.Length + 1);
        }

        _chars[Length] = c;
        _starts[Length++] = originalStart;
    }

    internal void Finish(int originalLength) => _starts[Length] = originalLength;

    internal char Last => Length == 0 ? '\0' : _chars[Length - 1];
}
