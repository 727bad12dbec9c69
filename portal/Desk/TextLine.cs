using System.Text;

namespace Shirube.Portal.Desk;

/// <summary>Makes what somebody typed fit to be kept: no control characters, no broken characters, not too long.</summary>
internal static class TextLine
{
    /// <summary>One line: whatever white space becomes one space.</summary>
    public static string Of(string? typed, int longest)
    {
        if (string.IsNullOrEmpty(typed)) return "";
        var clean = new StringBuilder(Math.Min(typed.Length, longest + 2));
        foreach (var rune in typed.EnumerateRunes())
        {
            var kept = Rune.IsControl(rune) || Rune.IsWhiteSpace(rune) ? new Rune(' ') : rune;
            if (kept.Value == ' ' && (clean.Length == 0 || clean[^1] == ' ')) continue;
            if (clean.Length + kept.Utf16SequenceLength > longest) break;
            clean.Append(kept.ToString());
        }

        return clean.ToString().TrimEnd();
    }

    /// <summary>Several lines: line ends become one line feed, other control characters but tabs go, empty lines at both ends go.</summary>
    public static string Lines(string? typed, int longest)
    {
        if (string.IsNullOrEmpty(typed)) return "";
        var clean = new StringBuilder(Math.Min(typed.Length, longest + 2));
        foreach (var rune in typed.ReplaceLineEndings("\n").EnumerateRunes())
        {
            if (Rune.IsControl(rune) && rune.Value is not ('\n' or '\t')) continue;
            if (clean.Length + rune.Utf16SequenceLength > longest) break;
            clean.Append(rune.ToString());
        }

        return clean.ToString().Trim();
    }

    /// <summary>The beginning of a text, not cut through the middle of a character.</summary>
    public static string Cut(string text, int longest) =>
        text.Length <= longest ? text : text[..(char.IsHighSurrogate(text[longest - 1]) ? longest - 1 : longest)];
}
