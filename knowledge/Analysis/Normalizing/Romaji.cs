using System.Collections.Frozen;
using System.Text;

namespace Shirube.Knowledge.Analysis.Normalizing;

/// <summary>
/// Romaji to hiragana, Hepburn and Kunrei alike, as typed with an input method that was left switched off: <c>kashida</c> is かしだ,
/// <c>pasuwa-do</c> ぱすわーど, <c>insatu</c> and <c>insatsu</c> いんさつ.
/// </summary>
public static class Romaji
{
    private const int LongestSyllable = 4;
    private static readonly FrozenDictionary<string, string> Syllables = Build();
    private static readonly FrozenDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Syllables.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>
    /// Reads <paramref name="text"/> as romaji. Returns null when it is none; else the hiragana, and in <paramref name="rest"/> what
    /// may still become a syllable at the end (<c>kas</c> is か and <c>s</c>).
    /// </summary>
    public static string? ToHiragana(string text, out string rest)
    {
        ArgumentNullException.ThrowIfNull(text);
        rest = "";
        var source = text.ToLowerInvariant();
        var kana = new StringBuilder(source.Length);
        var i = 0;
        while (i < source.Length)
        {
            if (source[i] == '-' && i > 0)
            {
                kana.Append('ー');
                i++;
            }
            else if (TrySyllable(source, i, out var syllable, out var length))
            {
                kana.Append(syllable);
                i += length;
            }
            else if (source[i] == 'n' && i + 1 < source.Length && source[i + 1] is not ('y' or '\''))
            {
                kana.Append('ん');
                i++;
            }
            else if (i + 1 < source.Length && (source[i] == source[i + 1] || (source[i] == 't' && source[i + 1] == 'c')) && IsConsonant(source[i]))
            {
                kana.Append('っ');
                i++;
            }
            else if (IsBeginning(source.AsSpan(i)))
            {
                rest = source[i..];
                break;
            }
            else
            {
                return null;
            }
        }

        return kana.Length == 0 && rest.Length == 0 ? null : kana.ToString();
    }

    private static bool IsConsonant(char c) => c is >= 'b' and <= 'z' and not ('e' or 'i' or 'o' or 'u');

    private static bool TrySyllable(string source, int at, out string syllable, out int length)
    {
        for (length = Math.Min(LongestSyllable, source.Length - at); length > 0; length--)
        {
            if (Lookup.TryGetValue(source.AsSpan(at, length), out syllable!)) return true;
        }

        syllable = "";
        return false;
    }

    private static bool IsBeginning(ReadOnlySpan<char> rest)
    {
        if (rest.Length > 3) return false;
        foreach (var syllable in Syllables.Keys)
        {
            if (syllable.AsSpan().StartsWith(rest, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static FrozenDictionary<string, string> Build()
    {
        // Consonants, then what a, i, u, e, o become behind them.
        string[] rows =
        [
            " あ い う え お", "k か き く け こ", "s さ し す せ そ", "t た ち つ て と", "n な に ぬ ね の", "h は ひ ふ へ ほ", "m ま み む め も",
            "y や _ ゆ いぇ よ", "r ら り る れ ろ", "w わ うぃ _ うぇ を", "g が ぎ ぐ げ ご", "z ざ じ ず ぜ ぞ", "d だ ぢ づ で ど", "b ば び ぶ べ ぼ",
            "p ぱ ぴ ぷ ぺ ぽ", "f ふぁ ふぃ ふ ふぇ ふぉ", "j じゃ じ じゅ じぇ じょ", "v ゔぁ ゔぃ ゔ ゔぇ ゔぉ", "sh しゃ し しゅ しぇ しょ",
            "ch ちゃ ち ちゅ ちぇ ちょ", "ts つぁ つぃ つ つぇ つぉ", "ky きゃ _ きゅ _ きょ", "sy しゃ _ しゅ _ しょ", "ty ちゃ _ ちゅ _ ちょ",
            "ny にゃ _ にゅ _ にょ", "hy ひゃ _ ひゅ _ ひょ", "my みゃ _ みゅ _ みょ", "ry りゃ _ りゅ _ りょ", "gy ぎゃ _ ぎゅ _ ぎょ",
            "zy じゃ _ じゅ _ じょ", "jy じゃ _ じゅ _ じょ", "by びゃ _ びゅ _ びょ", "py ぴゃ _ ぴゅ _ ぴょ", "dh でゃ でぃ でゅ _ でょ", "th てゃ てぃ てゅ _ てょ",
            "l ぁ ぃ ぅ ぇ ぉ", "x ぁ ぃ ぅ ぇ ぉ", "ly ゃ _ ゅ _ ょ", "xy ゃ _ ゅ _ ょ",
        ];
        const string Vowels = "aiueo";
        var syllables = new Dictionary<string, string>(StringComparer.Ordinal) { ["nn"] = "ん", ["n'"] = "ん", ["xtu"] = "っ", ["ltu"] = "っ" };
        foreach (var row in rows)
        {
            var cells = row.Split(' ');
            for (var v = 0; v < Vowels.Length; v++)
            {
                if (cells[v + 1] != "_") syllables[cells[0] + Vowels[v]] = cells[v + 1];
            }
        }

        return syllables.ToFrozenDictionary(StringComparer.Ordinal);
    }
}
