namespace Shirube.Knowledge.Articles.Advice;

/// <summary>
/// Counts the A4 pages that a text fills in the portal's print layout (<c>print.css</c>), and tells on which of them its headings
/// stand. An estimate from the lines of the text; the figures were fitted to what a browser prints of the portal's own manuals,
/// and a browser test keeps both within a page of each other.
/// </summary>
public static class PrintedPages
{
    /// <summary>Lines of text on a page between the line with the title and the one with the address.</summary>
    private const double LinesOfPage = 39;

    /// <summary>Full-width characters of a line: 178 mm over 10.5 pt = 3.7 mm.</summary>
    private const double UnitsOfLine = 48;

    private const double LinesOfHeading = 3;

    /// <summary>A picture is at most as high as a third of a page.</summary>
    private const double LinesOfPicture = 14;

    private const double LinesBetween = 0.6;

    /// <summary>The title and the line about the article.</summary>
    private const double LinesAbove = 4;

    /// <summary>What the text was made from, and the facts about it.</summary>
    private const double LinesBelow = 4;

    /// <summary>Pages, at least 1.</summary>
    public static int Of(string body, string lang)
    {
        var lines = LinesAbove + LinesBelow;
        foreach (var line in LinesOf(body)) lines += HeightOf(line, lang);
        return PageAt(lines);
    }

    /// <summary>The page of each heading, in the order of the text.</summary>
    public static IReadOnlyList<int> OfHeadings(string body, string lang)
    {
        var pages = new List<int>();
        var lines = LinesAbove;
        foreach (var line in LinesOf(body))
        {
            // A heading that would stand alone at the foot goes to the next page.
            if (line.IsHeading) pages.Add(PageAt(lines + LinesOfHeading + 1));
            lines += HeightOf(line, lang);
        }

        return pages;
    }

    private static int PageAt(double lines) => Math.Max(1, (int)Math.Ceiling(lines / LinesOfPage));

    private static IEnumerable<(string Text, bool IsHeading)> LinesOf(string body)
    {
        ArgumentNullException.ThrowIfNull(body);
        var inCode = false;
        foreach (var line in body.Split('\n'))
        {
            if (line.StartsWith("```", StringComparison.Ordinal)) inCode = !inCode;
            yield return (line, !inCode && line.StartsWith('#') && line.TrimStart('#') is ['#' or ' ', ..]);
        }
    }

    private static double HeightOf((string Text, bool IsHeading) line, string lang)
    {
        if (line.IsHeading) return LinesOfHeading;
        if (line.Text.Trim().Length == 0) return LinesBetween;
        if (line.Text.Contains("![", StringComparison.Ordinal) && line.Text.Contains("](media/", StringComparison.Ordinal)) return LinesOfPicture;
        return Math.Ceiling(WidthOf(line.Text, lang) / UnitsOfLine);
    }

    // Latin letters are about half as wide as the square of a Japanese one.
    private static double WidthOf(string line, string lang) => lang == "ja" ? line.Sum(unit => unit < 0x2000 ? 0.55 : 1.0) : line.Length * 0.5;
}
