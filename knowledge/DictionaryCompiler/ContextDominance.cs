namespace Shirube.DictionaryCompiler;

/// <summary>
/// For each pair of frequent contexts a and b: by how much a connection from a can be dearer than one from b, whatever follows.
/// Of two words that end at the same place, the one that is dearer by more than that can never be on a best path.
/// </summary>
internal static class ContextDominance
{
    /// <summary>These many contexts are 99 % of what is met in text; the table of them fits into a second-level cache.</summary>
    private const int Contexts = 256;

    /// <summary>Row a, column b.</summary>
    public static short[] Compute(ReadOnlySpan<short> matrix, int size)
    {
        var count = Math.Min(Contexts, size);
        var byLeft = new short[count][];
        for (var left = 0; left < count; left++)
        {
            byLeft[left] = new short[size];
            for (var right = 0; right < size; right++)
                byLeft[left][right] = matrix[(right * size) + left];
        }

        var table = new short[count * count];
        for (var a = 0; a < count; a++)
        {
            for (var b = 0; b < count; b++)
                table[(a * count) + b] = LargestDifference(byLeft[a], byLeft[b]);
        }

        return table;
    }

    private static short LargestDifference(short[] a, short[] b)
    {
        var largest = int.MinValue;
        for (var i = 0; i < a.Length; i++)
            largest = Math.Max(largest, a[i] - b[i]);
        return (short)Math.Min(largest, short.MaxValue);
    }
}
