using System.Globalization;
using System.Text;

namespace Shirube.Surveys.Export;

/// <summary>
/// Writes a sheet as CSV (RFC 4180) in UTF-8 with the mark that spreadsheets need. Text that a spreadsheet would take for a
/// formula gets an apostrophe in front.
/// </summary>
public static class CsvFile
{
    /// <summary>First letters by which spreadsheets know a formula, the full-width ones included.</summary>
    private const string Formula = "=+-@\t\r\n＝＋－＠";

    public static async Task WriteAsync(Stream output, Sheet sheet, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sheet);
        await using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), 64 * 1024, leaveOpen: true) { NewLine = "\r\n" };
        var line = new StringBuilder();
        foreach (var row in sheet.Rows.Prepend(sheet.Headings))
        {
            line.Clear();
            for (var at = 0; at < row.Count; at++)
            {
                if (at > 0) line.Append(',');
                Append(line, row[at]);
            }

            await writer.WriteLineAsync(line, cancellation);
        }
    }

    internal static string Guarded(string text) => text.Length > 0 && Formula.Contains(text[0], StringComparison.Ordinal) ? "'" + text : text;

    private static void Append(StringBuilder line, object? cell)
    {
        switch (cell)
        {
            case null:
                break;
            case string text:
                line.Append('"').Append(Guarded(text).Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
                break;
            case double number when double.IsNaN(number):
                break;
            default:
                line.Append(Convert.ToString(cell, CultureInfo.InvariantCulture));
                break;
        }
    }
}
