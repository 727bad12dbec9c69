using System.Collections.Concurrent;
using System.Text;

namespace Shirube.Knowledge.Analysis.Normalizing;

/// <summary>
/// What is done to text before it is cut into words, alike for what is indexed and for what is asked: Unicode NFKC (with
/// half-width kana composed), one form of each kanji, hyphens that stand for the long-vowel mark, kana iteration marks and the
/// counter written ヶ, ヵ, カ or か. Nothing here fails: broken surrogates become U+FFFD.
/// </summary>
public static class TextNormalizer
{
    private const char LongVowel = 'ー';

    // Clusters that needed the slow path; bounded because the text comes from outside.
    private const int CacheLimit = 4096;
    private static readonly ConcurrentDictionary<string, string> Cache = new(StringComparer.Ordinal);

    /// <summary>Normalises <paramref name="text"/> into <paramref name="output"/>.</summary>
    public static void Normalize(ReadOnlySpan<char> text, NormalizedText output)
    {
        ArgumentNullException.ThrowIfNull(output);
        output.Clear();
        var i = 0;
        while (i < text.Length)
        {
            var c = text[i];
            if (IsPlain(c) && (i + 1 == text.Length || !IsMark(text[i + 1])))
            {
                AppendFolded(c, i, output, i + 1 < text.Length ? text[i + 1] : '\0');
                i++;
                continue;
            }

            var end = ClusterEnd(text, i);
            AppendCluster(text[i..end], i, output, end < text.Length ? text[end] : '\0');
            i = end;
        }

        output.Finish(text.Length);
    }

    /// <summary>The normalised form of a short text, as a string.</summary>
    public static string Normalize(ReadOnlySpan<char> text)
    {
        var output = new NormalizedText();
        Normalize(text, output);
        return output.Chars.ToString();
    }

    private static bool IsPlain(char c) => c is (>= ' ' and <= '~') or '\n' or '\t'
        or (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ー')
        or (>= '一' and <= '鿿') or '、' or '。' or '「' or '」' or '・' or '々';

    private static bool IsMark(char c) => c is (>= '\u0300' and <= '\u036F') or '\u3099' or '\u309A' or 'ﾞ' or 'ﾟ'
        or (>= '\uFE00' and <= '\uFE0F') or '\uDB40' or '\u200D';

    private static int ClusterEnd(ReadOnlySpan<char> text, int start)
    {
        var end = start + UnitLength(text, start);
        while (end < text.Length && IsMark(text[end])) end += UnitLength(text, end);
        return end;
    }

    private static int UnitLength(ReadOnlySpan<char> text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    private static void AppendCluster(ReadOnlySpan<char> cluster, int originalStart, NormalizedText output, char following)
    {
        var key = cluster.ToString();
        if (!Cache.TryGetValue(key, out var normal))
        {
            normal = NormalizeCluster(key);
            if (Cache.Count < CacheLimit) Cache.TryAdd(key, normal);
        }

        for (var i = 0; i < normal.Length; i++)
            AppendFolded(normal[i], originalStart, output, i + 1 < normal.Length ? normal[i + 1] : following);
    }

    private static string NormalizeCluster(string cluster)
    {
        var clean = new StringBuilder(cluster.Length);
        for (var i = 0; i < cluster.Length; i++)
        {
            var c = cluster[i];
            if (char.IsHighSurrogate(c) && i + 1 < cluster.Length && char.IsLowSurrogate(cluster[i + 1]))
            {
                var pair = cluster.AsSpan(i++, 2);
                if (KanjiVariants.TryGet(pair, out var plain)) clean.Append(plain);
                else if (c != '\uDB40') clean.Append(pair); // U+E0100 and on: variation selectors, they choose a glyph only
            }
            else if (char.IsSurrogate(c)) clean.Append('\uFFFD');
            else if (c is not ((>= '\uFE00' and <= '\uFE0F') or '\u200D' or '\u200B' or '\uFEFF' or '\u00AD')) clean.Append(c);
        }

        return Wellformed(clean.ToString());
    }

    // Unassigned and non-characters make string.Normalize throw on some platforms; they are kept as they are.
    private static string Wellformed(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if ((rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF) return text;
        }

        return text.Normalize(NormalizationForm.FormKC);
    }

    private static void AppendFolded(char c, int originalStart, NormalizedText output, char following)
    {
        var previous = output.Last;
        switch (c)
        {
            case '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2015' or '\u2212':
                c = IsKatakana(previous) ? LongVowel : '-';
                break;
            case '-' when IsKatakana(previous) && IsKatakana(following):
                c = LongVowel;
                break;
            case '\u301C' or '\u3030':
                c = '~';
                break;
            case 'ゝ' or 'ヽ' when IsKana(previous):
                c = previous;
                break;
            case 'ゞ' or 'ヾ' when IsKana(previous):
                c = Voiced(previous);
                break;
            case 'ヶ' or 'ヵ' or 'カ' or 'ケ' or '箇' or '個' when IsCounted(previous) && following is '月' or '所' or '国' or '条' or '年' && (c != '個' || following != '年'):
                c = 'か';
                break;
            default:
                c = KanjiVariants.Fold(c);
                break;
        }

        output.Append(c, originalStart);
    }

    private static bool IsKatakana(char c) => c is >= 'ァ' and <= 'ー';

    private static bool IsKana(char c) => c is (>= 'ぁ' and <= 'ゖ') or (>= 'ァ' and <= 'ヶ');

    private static bool IsCounted(char c) => c is (>= '0' and <= '9') or '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '百' or '数' or '何';

    private static char Voiced(char c)
    {
        var pair = string.Concat(c, '\u3099').Normalize(NormalizationForm.FormC);
        return pair.Length == 1 ? pair[0] : c;
    }
}
