using System.Collections.Frozen;

namespace Shirube.Knowledge.Analysis.Terms;

/// <summary>English short forms: what is before the apostrophe, and whether it was negated (can't, it's, we'll, Tanaka's).</summary>
internal static class EnglishShort
{
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Endings =
        new[] { "s", "t", "re", "ve", "ll", "d", "m" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True for the words that negate by themselves.</summary>
    public static bool IsNegation(ReadOnlySpan<char> word) =>
        word.Equals("not", StringComparison.OrdinalIgnoreCase) || word.Equals("cannot", StringComparison.OrdinalIgnoreCase) || word.Equals("never", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a whole run as a short form; <paramref name="length"/> is that of the word before it, 0 where nothing but the negation is left.</summary>
    public static bool TryRead(ReadOnlySpan<char> run, out int length, out bool isNegative)
    {
        (length, isNegative) = (0, false);
        var mark = run.IndexOfAny('\'', '\u2019');
        if (mark <= 0 || !Endings.Contains(run[(mark + 1)..]) || run[..mark].ContainsAnyExcept(Letters)) return false;
        length = mark;
        if (run[^1] is not ('t' or 'T')) return true;
        if (run[mark - 1] is not ('n' or 'N')) return false;
        isNegative = true;
        length = run[..mark] switch
        {
            _ when run[..mark].Equals("can", StringComparison.OrdinalIgnoreCase) => mark,
            _ when run[..mark].Equals("won", StringComparison.OrdinalIgnoreCase) => 0,
            _ => mark - 1,
        };
        return true;
    }

    private static readonly System.Buffers.SearchValues<char> Letters =
        System.Buffers.SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
}
