using System.Globalization;
using System.Text;

namespace Shirube.Knowledge.Markdown;

/// <summary>
/// Gives each heading of one text its anchor: Latin letters in lower case, spaces as <c>-</c>, punctuation and signs dropped,
/// Japanese kept as it is. The same heading again gets <c>-2</c>, <c>-3</c>. An anchor depends only on the headings
/// before it. Time is linear in the length of all headings.
/// </summary>
public sealed class HeadingIds
{
    private const string Nameless = "section";
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <summary>The anchor for the next heading of the text.</summary>
    public string Next(string heading)
    {
        var name = Slug(heading);
        if (_taken.Add(name))
        {
            _counts.TryAdd(name, 1);
            return name;
        }
        // The counter of a name only grows, so the loop's work adds up to the number of headings.
        var count = _counts.GetValueOrDefault(name, 1);
        string candidate;
        do candidate = string.Create(CultureInfo.InvariantCulture, $"{name}-{++count}");
        while (!_taken.Add(candidate));
        _counts[name] = count;
        return candidate;
    }

    /// <summary>The anchor that a heading has when it stands alone.</summary>
    public static string Slug(string heading)
    {
        var slug = new StringBuilder(Math.Min(heading.Length, MarkdownLimits.MaximumAnchorLength));
        foreach (var rune in heading.Trim().EnumerateRunes())
        {
            if (slug.Length + rune.Utf16SequenceLength > MarkdownLimits.MaximumAnchorLength) break;
            if (Rune.IsWhiteSpace(rune)) slug.Append('-');
            else if (rune.Value is >= 'A' and <= 'Z') slug.Append((char)(rune.Value | 0x20));
            else if (IsKept(rune)) slug.Append(rune);
        }
        return slug.Length == 0 ? Nameless : slug.ToString();
    }

    private static bool IsKept(Rune rune)
        => rune.Value is '-' or '_' || Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
            UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or
            UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or
            UnicodeCategory.OtherNumber;
}
