namespace Shirube.DictionaryCompiler;

/// <summary>
/// Renumbers the contexts so that the frequent ones have small numbers: the table of <see cref="ContextDominance"/>, which every
/// word of the lattice is looked up in, then holds nearly all of them and is small.
/// </summary>
internal static class ContextNumbering
{
    /// <summary>The divisor by which IPADIC made costs out of logarithms of probabilities.</summary>
    private const double CostFactor = 800;

    /// <summary>The original id of each new one; 0, the beginning and the end of a sentence, stays 0.</summary>
    public static int[] ByFrequency(IReadOnlyList<LexiconEntry> entries, IEnumerable<int> unknownContexts, int size)
    {
        // A word is a candidate wherever a text has its letters: as itself or as the beginning of a longer one.
        var prefixes = new Dictionary<string, double>(StringComparer.Ordinal);
        var lookup = prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var entry in entries)
        {
            for (var length = 1; length <= entry.Surface.Length; length++)
            {
                var prefix = entry.Surface.AsSpan(0, length);
                lookup.TryGetValue(prefix, out var weight);
                lookup[prefix] = weight + Math.Exp(-entry.Cost / CostFactor);
            }
        }

        var weights = new double[size];
        foreach (var entry in entries)
            weights[entry.Context] += prefixes[entry.Surface];
        // Unknown words are tried at every second place.
        foreach (var context in unknownContexts)
            weights[context] = double.MaxValue;
        return [0, .. Enumerable.Range(1, size - 1).OrderByDescending(id => weights[id]).ThenBy(id => id)];
    }
}
