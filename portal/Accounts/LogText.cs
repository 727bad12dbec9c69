using System.Text;

namespace Shirube.Portal.Accounts;

/// <summary>Makes what a visitor typed fit for one line of a log.</summary>
internal static class LogText
{
    private const int Longest = 64;

    /// <summary>The text without line breaks and other control characters, cut to a readable length.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var rune in text.EnumerateRunes())
        {
            if (clean.Length >= Longest) break;
            clean.Append(Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) is System.Globalization.UnicodeCategory.LineSeparator
                or System.Globalization.UnicodeCategory.ParagraphSeparator or System.Globalization.UnicodeCategory.Format ? "?" : rune.ToString());
        }

        return clean.ToString();
    }
}
