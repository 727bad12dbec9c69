using System.Text;
using CsvHelper;

namespace Shirube.Surveys.Campaigns;

/// <summary>Opens lists as spreadsheets write them: with commas, tabs or semicolons.</summary>
internal static class ListCsv
{
    private static readonly char[] Separators = [',', '\t', ';'];

    /// <param name="text">The list with its headings.</param>
    /// <param name="hasLineBreaks">Whether a quoted field may go over several lines. Where it may not, a quote out of place spoils one line, not the rest of the file.</param>
    public static CsvReader Open(string text, bool hasLineBreaks) =>
        CsvReader.FromText(text, new CsvReaderOptions { Separator = SeparatorOf(text), HasHeader = false, TrackLineNumbers = true, AllowLineBreaksInQuotes = hasLineBreaks });

    public static string[] Fields(CsvReader reader) => [.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)];

    /// <summary>A heading as it is compared.</summary>
    public static string Heading(string text) => text.Trim().Normalize(NormalizationForm.FormKC);

    /// <summary>Spreadsheets write tabs with UTF-16, and semicolons where the comma parts decimals.</summary>
    private static char SeparatorOf(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        var heading = end < 0 ? text : text[..end];
        return Separators.MaxBy(separator => heading.Count(letter => letter == separator));
    }
}
