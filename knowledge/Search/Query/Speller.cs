using Shirube.Knowledge.Search.Ranking;

namespace Shirube.Knowledge.Search.Query;

/// <summary>Proposes another spelling for words that the index does not hold in any way.</summary>
internal static class Speller
{
    private const int ShortestWord = 3;
    private const int LongWord = 6;

    // Words with the same first letter that are compared; beyond, the search would be slow and the guess poor.
    private const int MostCompared = 20_000;

    /// <summary>The query with such words replaced, or null when there are none or nothing comes near.</summary>
    public static string? Correct(string words, Plan plan, Snapshot snapshot)
    {
        var corrected = words;
        var shift = 0;
        foreach (var clause in plan.Main)
        {
            if (clause.Alternatives.Any(alternative => alternative.Slots.Any(slot => slot.Leaves.Count > 0))) continue;
            var (start, length) = (clause.Clause.Start + shift, clause.Clause.Length);
            if (length < ShortestWord || start + length > corrected.Length) continue;
            var key = clause.Clause.Alternatives.Count > 1 ? clause.Clause.Alternatives[1].Slots[0].Variants[0].Key : clause.Clause.Alternatives[0].Slots[0].Variants[0].Key;
            if (Nearest(key, snapshot) is not { } better || SurfaceFinder.Find(snapshot, better) is not { } surface) continue;
            corrected = string.Concat(corrected.AsSpan(0, start), surface, corrected.AsSpan(start + length));
            shift += surface.Length - length;
        }

        return corrected == words ? null : corrected.Trim();
    }

    private static string? Nearest(string key, Snapshot snapshot)
    {
        var word = key[1..];
        if (word.Length < ShortestWord) return null;
        var bound = word.Length >= LongWord ? 2 : 1;
        return snapshot.WithPrefix(key[..2], MostCompared)
            .Select(term => (term.Key, term.Count, Distance: EditDistance.Compute(word, term.Key.AsSpan(1), bound)))
            .Where(term => term.Distance <= bound && term.Key.Length > ShortestWord)
            .OrderBy(term => term.Distance).ThenByDescending(term => term.Count).ThenBy(term => term.Key, StringComparer.Ordinal)
            .Select(term => term.Key).FirstOrDefault();
    }
}
