namespace Shirube.Knowledge.Analysis.Normalizing;

/// <summary>Questions about kana and kanji, and the step between the two kana.</summary>
internal static class Kana
{
    private const int Shift = 'ァ' - 'ぁ';

    public static bool IsHiragana(char c) => c is (>= 'ぁ' and <= 'ゖ');

    public static bool IsKatakana(char c) => c is (>= 'ァ' and <= 'ヺ') or 'ー';

    public static bool IsKanji(char c) => c is (>= '一' and <= '鿿') or (>= '㐀' and <= '䶿') or (>= '豈' and <= '﫿') or '々' || char.IsSurrogate(c);

    public static bool IsJapanese(char c) => IsHiragana(c) || IsKatakana(c) || IsKanji(c);

    public static char ToKatakana(char c) => IsHiragana(c) ? (char)(c + Shift) : c;

    public static char ToHiragana(char c) => c is (>= 'ァ' and <= 'ヶ') ? (char)(c - Shift) : c;

    public static bool HasKanji(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (IsKanji(c)) return true;
        }

        return false;
    }

    public static bool IsAllHiragana(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsHiragana(c) && c != 'ー') return false;
        }

        return !text.IsEmpty;
    }

    public static bool IsAllKana(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!IsHiragana(c) && !IsKatakana(c)) return false;
        }

        return !text.IsEmpty;
    }

    public static void ToKatakana(ReadOnlySpan<char> text, Span<char> output)
    {
        for (var i = 0; i < text.Length; i++) output[i] = ToKatakana(text[i]);
    }

    public static string ToHiragana(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++) span[i] = ToHiragana(source[i]);
    });
}
