namespace Shirube.Knowledge.Articles.Reading;

/// <summary>Finds which removed line became which added one, so that a new line between them does not shift the others.</summary>
internal static class LinePairs
{
    /// <summary>Blocks of more pairs are taken in order: weighing them is quadratic.</summary>
    private const int MostWeighed = 900;

    /// <summary>Lines with less in common are no pair.</summary>
    private const double LeastAlike = 0.3;

    /// <summary>Pairs of places in both lists, ascending in both.</summary>
    public static IReadOnlyList<(int Old, int New)> Of(ReadOnlySpan<string> removed, ReadOnlySpan<string> added)
    {
        if ((long)removed.Length * added.Length is 0 or > MostWeighed || (removed.Length == 1 && added.Length == 1))
            return [.. Enumerable.Range(0, Math.Min(removed.Length, added.Length)).Select(line => (line, line))];
        var best = new double[removed.Length + 1, added.Length + 1];
        for (var o = removed.Length - 1; o >= 0; o--)
        {
            for (var n = added.Length - 1; n >= 0; n--)
            {
                var alike = AlikeOf(removed[o], added[n]);
                var paired = alike < LeastAlike ? 0 : alike + best[o + 1, n + 1];
                best[o, n] = Math.Max(paired, Math.Max(best[o + 1, n], best[o, n + 1]));
            }
        }

        return Walk(best, removed.Length, added.Length);
    }

    private static List<(int Old, int New)> Walk(double[,] best, int removed, int added)
    {
        var pairs = new List<(int, int)>();
        for (var (o, n) = (0, 0); o < removed && n < added;)
        {
            if (best[o, n] == best[o + 1, n]) o++;
            else if (best[o, n] == best[o, n + 1]) n++;
            else pairs.Add((o++, n++));
        }

        return pairs;
    }

    // Part of the letters that both have, counted with how often: order says little within a line.
    private static double AlikeOf(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0) return 0;
        var counts = new Dictionary<char, int>();
        foreach (var unit in one) counts[unit] = counts.GetValueOrDefault(unit) + 1;
        var common = 0;
        foreach (var unit in other)
        {
            if (!counts.TryGetValue(unit, out var left) || left == 0) continue;
            counts[unit] = left - 1;
            common++;
        }

        return 2.0 * common / (one.Length + other.Length);
    }
}
