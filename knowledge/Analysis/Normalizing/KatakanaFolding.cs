namespace Shirube.Knowledge.Analysis.Normalizing;

/// <summary>
/// One spelling for katakana words that are written in several: プリンター and プリンタ, ウイルス and ウィルス, インターフェース and
/// インターフェイス, バイオリン and ヴァイオリン. Short words are touched least, because there one mark tells words apart (ビル, ビール).
/// </summary>
internal static class KatakanaFolding
{
    // Kana that must be there before a trailing long-vowel mark is no longer part of what tells words apart.
    private const int TrailingMarkFrom = 4;

    // From this length on, inner long-vowel marks and small ッ are dropped too.
    private const int LongWord = 5;

    private const string ERow = "エケセテネヘメレゲゼデベペェ";
    private const string IRow = "イキシチニヒミリギジビピィ";

    /// <summary>Folds <paramref name="word"/>, all katakana, into <paramref name="output"/> and returns the new length, at most that of the word.</summary>
    public static int Fold(ReadOnlySpan<char> word, Span<char> output)
    {
        var length = 0;
        var kana = Kana(word);
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            var next = i + 1 < word.Length ? word[i + 1] : '\0';
            switch (c)
            {
                case '・':
                    continue;
                case 'ヴ':
                    (c, i) = next switch { 'ァ' => ('バ', i + 1), 'ィ' => ('ビ', i + 1), 'ェ' => ('ベ', i + 1), 'ォ' => ('ボ', i + 1), _ => ('ブ', i) };
                    break;
                case 'ッ' when kana >= LongWord:
                    continue;
                case 'ヂ': c = 'ジ'; break;
                case 'ヅ': c = 'ズ'; break;
                case 'ヱ': c = 'エ'; break;
                case 'ヰ': c = 'イ'; break;
                case 'ヮ': c = 'ワ'; break;
                case 'ァ' or 'ィ' or 'ゥ' or 'ェ' or 'ォ': c = (char)(c + 1); break;
            }

            var previous = length > 0 ? output[length - 1] : '\0';
            if (kana >= TrailingMarkFrom - 1)
            {
                if (c == 'イ' && ERow.Contains(previous, StringComparison.Ordinal)) c = 'ー';
                else if (c == 'ヤ' && IRow.Contains(previous, StringComparison.Ordinal)) c = 'ア';
                if (c == 'ー' && previous == 'ー') continue;
            }

            output[length++] = c;
        }

        if (kana >= LongWord) return DropMarks(output, length);
        return word.Length >= TrailingMarkFrom && length > 2 && output[length - 1] == 'ー' ? length - 1 : length;
    }

    // A mark at the end and dots between are written or not: they make no word longer.
    private static int Kana(ReadOnlySpan<char> word)
    {
        var count = word.Length - word.Count('・');
        return word[^1] == 'ー' ? count - 1 : count;
    }

    /// <summary>True when every character is katakana, the long-vowel mark or the middle dot, and one at least is a kana.</summary>
    public static bool IsKatakana(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word[0] is 'ー' or '・') return false;
        foreach (var c in word)
        {
            if (c is not (>= 'ァ' and <= 'ー')) return false;
        }

        return true;
    }

    private static int DropMarks(Span<char> word, int length)
    {
        var kept = 0;
        for (var i = 0; i < length; i++)
        {
            if (word[i] != 'ー') word[kept++] = word[i];
        }

        return kept;
    }
}
