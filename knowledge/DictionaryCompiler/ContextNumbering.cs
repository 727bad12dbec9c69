namespace Shirube.DictionaryCompiler;

/// <summary>
/// Renumbers the contexts so that the frequent ones have small numbers: what the lattice reads of the matrix then lies close together.
/// </summary>
internal static class ContextNumbering
{
    /// <summary>The original id of each new one; 0, the beginning and the end of a sentence, stays 0.</summary>
    /// <remarks>A word is met the more often the lower its cost and the shorter it is; so every entry votes with a weight of both.</remarks>
    public static int[] ByFrequency(IEnumerable<LexiconEntry> entries, IEnumerable<int> unknownContexts, int size)
    {
        var weights = new double[size];
        foreach (var entry in entries)
            weights[entry.Context] += Math.Exp(-entry.Cost / 2000.0) / Math.Pow(4, entry.Surface.Length);
        foreach (var context in unknownContexts)
            weights[context] += 1;
        return [0, .. Enumerable.Range(1, size - 1).OrderByDescending(id => weights[id]).ThenBy(id => id)];
    }
}
