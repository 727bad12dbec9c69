namespace Shirube.Knowledge.Analysis;

/// <summary>What search mode adds to the cost of a long word, by the numbers of Lucene's Kuromoji.</summary>
internal static class CompoundPenalty
{
    private const int KanjiLength = 2;
    private const int KanjiCost = 3000;
    private const int OtherLength = 7;
    private const int OtherCost = 1700;

    /// <summary>0 for a word that is not long.</summary>
    public static int Of(ReadOnlySpan<char> surface)
    {
        if (surface.Length <= KanjiLength)
            return 0;
        if (IsKanji(surface))
            return (surface.Length - KanjiLength) * KanjiCost;
        return surface.Length > OtherLength ? (surface.Length - OtherLength) * OtherCost : 0;
    }

    public static bool IsKatakana(ReadOnlySpan<char> surface)
    {
        foreach (var c in surface)
        {
            if (c is not ((>= 'ァ' and <= 'ヺ') or 'ー'))
                return false;
        }

        return true;
    }

    private static bool IsKanji(ReadOnlySpan<char> surface)
    {
        foreach (var c in surface)
        {
            if (c is not ((>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or (>= '\uF900' and <= '\uFAFF')))
                return false;
        }

        return true;
    }
}
