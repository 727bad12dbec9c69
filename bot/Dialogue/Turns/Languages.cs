using System.Text;

namespace Shirube.Bot.Dialogue.Turns;

/// <summary>Tells the language of a short text by its script.</summary>
internal static class Languages
{
    /// <summary>So many Latin words in a row are a sentence.</summary>
    private const int WordsOfSentence = 3;

    public static TextLanguage Of(string text)
    {
        var (japanese, latin, other, words, digits) = (0, 0, 0, 0, 0);
        var inWord = false;
        foreach (var rune in text.EnumerateRunes())
        {
            var isLatin = rune.Value < 0x250 && Rune.IsLetter(rune);
            if (isLatin && !inWord) words++;
            inWord = isLatin || (inWord && rune.Value == '\'');
            if (isLatin || IsWide(rune.Value, 'Ａ', 'ｚ')) latin++;
            else if (IsJapanese(rune.Value)) japanese++;
            else if (Rune.IsLetter(rune)) other++;
            else if (Rune.IsDigit(rune)) digits++;
        }

        if (other > japanese + latin) return TextLanguage.Other;
        if (japanese > 0) return TextLanguage.Japanese;
        if (words >= WordsOfSentence) return TextLanguage.English;
        return latin + digits + other > 0 ? TextLanguage.Latin : TextLanguage.None;
    }

    // Kana, kanji with their extensions and compatibility forms, half-width kana.
    private static bool IsJapanese(int rune) =>
        rune is (>= 0x3041 and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9F) or 0x3005 or (>= 0x20000 and <= 0x323AF);

    private static bool IsWide(int rune, int first, int last) => rune >= first && rune <= last;
}
