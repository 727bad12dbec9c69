using System.Text;

namespace Shirube.Bot.Language;

/// <summary>Cuts text into sentences.</summary>
internal static class Sentences
{
    private const string Ends = "。！？!?\n";

    /// <summary>The sentences with their ends; a Latin full stop ends one where a space follows.</summary>
    public static IEnumerable<string> Of(string text)
    {
        var sentence = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] != '\n') sentence.Append(text[i]);
            var isEnd = Ends.Contains(text[i], StringComparison.Ordinal) || (text[i] == '.' && (i + 1 == text.Length || char.IsWhiteSpace(text[i + 1])));
            if (!isEnd) continue;
            // A mark of a source after the end belongs to the sentence.
            while (Mark(text, i + 1) is var length and > 0)
            {
                sentence.Append(text, i + 1, length);
                i += length;
            }

            if (sentence.ToString().Trim() is { Length: > 0 } whole) yield return whole;
            sentence.Clear();
        }

        if (sentence.ToString().Trim() is { Length: > 0 } rest) yield return rest;
    }

    // Length of " [1]" at a place; 0 when there is none.
    private static int Mark(string text, int at)
    {
        var i = at;
        while (i < text.Length && text[i] == ' ') i++;
        if (i >= text.Length || text[i] != '[') return 0;
        var digits = ++i;
        while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
        return i > digits && i < text.Length && text[i] == ']' ? i + 1 - at : 0;
    }
}
