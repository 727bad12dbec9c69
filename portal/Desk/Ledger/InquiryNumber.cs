using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Shirube.Portal.Desk.Ledger;

/// <summary>Numbers of inquiries: <c>Q</c>, the year at the office, and a count within it.</summary>
internal static partial class InquiryNumber
{
    private const int Longest = 40;

    public static string Of(int year, int count) => string.Create(CultureInfo.InvariantCulture, $"Q-{year:0000}-{count:000000}");

    /// <summary>The number as it is stored, however it was typed (full width, small letters, without leading zeros); null when it is none.</summary>
    public static string? Parse(string? typed)
    {
        if (typed is null or { Length: 0 or > Longest }) return null;
        var match = Pattern().Match(Plain(typed));
        return match.Success
            ? Of(int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture), int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture))
            : null;
    }

    private static string Plain(string typed)
    {
        // Half of a surrogate pair cannot be normalized, and is in no number.
        var isWhole = typed.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);
        return isWhole ? typed.Normalize(NormalizationForm.FormKC).Trim() : "";
    }

    [GeneratedRegex(@"^[Qq][-\u2010-\u2015\u2212\u30FC](?<year>[0-9]{4})[-\u2010-\u2015\u2212\u30FC](?<count>[0-9]{1,7})$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
