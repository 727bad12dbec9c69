namespace Shirube.Knowledge.Articles.Advice;

/// <summary>
/// Counts the A4 pages that a text fills in print: 178 mm by 259 mm of text at 10.5 points with a line height of 1.6, as the
/// portal's print layout sets it.
/// </summary>
public static class PrintedPages
{
    /// <summary>Lines of a page: 259 mm over 10.5 pt × 1.6 = 5.93 mm.</summary>
    public const int LinesOfPage = 43;

    /// <summary>Full-width characters of a line: 178 mm over 10.5 pt = 3.7 mm.</summary>
    public const int UnitsOfLine = 48;

    private const double LinesOfHeading = 3;

    /// <summary>A picture is at most as high as half a page; most take a third.</summary>
    private const double LinesOfPicture = 14;

    private const double LinesBetween = 0.6;

    /// <summary>Pages, at least 1.</summary>
    public static int Of(string body, string lang)
    {
        // The title, the line about the article and the table of what it was made from.
        var lines = 8.0;
        foreach (var line in body.Split('\n'))
        {
            if (line.Trim().Length == 0) lines += LinesBetween;
            else if (line.StartsWith('#')) lines += LinesOfHeading;
            else if (line.Contains("](media/", StringComparison.Ordinal) && line.Contains("![", StringComparison.Ordinal)) lines += LinesOfPicture;
            else lines += Math.Ceiling(WidthOf(line) / UnitsOfLine);
        }

        return Math.Max(1, (int)Math.Ceiling(lines / LinesOfPage));

        // Latin letters are about half as wide as the square of a Japanese one.
        double WidthOf(string line) => lang == "ja" ? line.Sum(unit => unit < 0x2000 ? 0.55 : 1.0) : line.Length * 0.5;
    }
}
