namespace Shirube.Knowledge.Search.Query;

/// <summary>How many letters were typed wrong, left out, added or swapped (optimal string alignment), up to a bound.</summary>
internal static class EditDistance
{
    private const int Longest = 64;

    /// <summary>The distance, or <paramref name="bound"/> + 1 when it is larger.</summary>
    public static int Compute(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int bound)
    {
        if (Math.Abs(a.Length - b.Length) > bound || a.Length > Longest || b.Length > Longest) return bound + 1;
        Span<int> older = stackalloc int[Longest + 1];
        Span<int> old = stackalloc int[Longest + 1];
        Span<int> row = stackalloc int[Longest + 1];
        for (var j = 0; j <= b.Length; j++) old[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var value = Math.Min(Math.Min(row[j - 1], old[j]) + 1, old[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) value = Math.Min(value, older[j - 2] + 1);
                row[j] = value;
                least = Math.Min(least, value);
            }

            if (least > bound) return bound + 1;
            var free = older;
            older = old;
            old = row;
            row = free;
        }

        return Math.Min(old[b.Length], bound + 1);
    }
}
