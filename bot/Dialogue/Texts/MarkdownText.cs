using System.Text;

namespace Shirube.Bot.Dialogue.Texts;

/// <summary>Plain text inside Markdown.</summary>
internal static class MarkdownText
{
    /// <summary>The text so that nothing in it is markup: every mark escaped, on one line, no longer than <paramref name="longest"/>.</summary>
    public static string Escape(string text, int longest = 200)
    {
        ArgumentNullException.ThrowIfNull(text);
        var escaped = new StringBuilder(text.Length + 8);
        var written = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (written++ == longest) return escaped.Append('…').ToString();
            if (Rune.IsControl(rune) || Rune.IsWhiteSpace(rune))
            {
                if (escaped.Length > 0 && escaped[^1] != ' ') escaped.Append(' ');
                continue;
            }

            // All ASCII marks may be escaped, and an escaped colon makes no link of an address.
            if (rune.IsAscii && (Rune.IsPunctuation(rune) || Rune.IsSymbol(rune))) escaped.Append('\\');
            escaped.Append(rune);
        }

        return escaped.ToString().TrimEnd();
    }
}
