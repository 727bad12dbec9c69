using Shirube.Knowledge.Analysis.Normalizing;

namespace Shirube.Knowledge.Analysis.Terms;

/// <summary>
/// Pairs of neighbouring Japanese characters, as a weak channel beside words: it finds what the dictionary cuts differently in
/// question and text. Pairs of two hiragana are left out: they are endings and particles, and everywhere.
/// </summary>
internal static class Bigrams
{
    public static void Add(NormalizedText text, TermBuffer output)
    {
        var chars = text.Chars;
        for (var i = 0; i + 1 < chars.Length; i++)
        {
            var (a, b) = (chars[i], chars[i + 1]);
            if (!Kana.IsJapanese(a) || !Kana.IsJapanese(b) || (Kana.IsHiragana(a) && Kana.IsHiragana(b))) continue;
            var start = text.OriginalStart(i);
            output.Add(TermKind.Bigram, chars.Slice(i, 2), 0, 1, start, text.OriginalEnd(i + 2) - start);
        }
    }
}
