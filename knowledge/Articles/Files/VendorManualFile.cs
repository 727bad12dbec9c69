using System.Globalization;
using CsvHelper;

namespace Shirube.Knowledge.Articles.Files;

/// <summary>Reads <c>vendor-manuals.csv</c>: id, title, vendor, service, version, issued, pages, location.</summary>
public static class VendorManualFile
{
    private static readonly string[] Columns = ["id", "title", "vendor", "service", "version", "issued", "pages", "location"];

    private const int MaximumLines = 5000;

    /// <summary>Reads the list; lines that cannot be used are left out and reported.</summary>
    public static VendorManualList Read(string text, List<FileProblem> problems)
    {
        var manuals = new List<VendorManual>();
        if (text.Trim().Length == 0) return VendorManualList.Empty;
        // A quote out of place makes one bad line, not the end of the file.
        var options = new CsvReaderOptions { Separator = ',', HasHeader = false, TrackLineNumbers = true, AllowLineBreaksInQuotes = false };
        using var csv = CsvReader.FromText(text, options);
        if (!csv.Read() || !Columns.SequenceEqual(Fields(csv).Select(name => name.Trim('\uFEFF', ' ')), StringComparer.Ordinal))
        {
            problems.Add(FileProblem.Error(1, $"1 行目は {string.Join(",", Columns)} です。", $"Line 1 has to be {string.Join(",", Columns)}."));
            return VendorManualList.Empty;
        }
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var lines = 1; csv.Read(); lines++)
        {
            var line = (int)csv.LineNumber;
            if (lines > MaximumLines)
            {
                problems.Add(FileProblem.Error(line, $"{MaximumLines} 行までです。", $"At most {MaximumLines} lines."));
                break;
            }
            if (ReadManual(Fields(csv)) is not { } manual)
                problems.Add(FileProblem.Error(line, "8 つの列（発行日は 2026-07-01、ページは 1 以上の数）が要ります。", "A line needs 8 columns, with a date such as 2026-07-01 and a number of pages."));
            else if (!ids.Add(manual.Id))
                problems.Add(FileProblem.Error(line, $"マニュアル「{manual.Id}」が 2 回あります。", $"The manual \"{manual.Id}\" is there twice."));
            else manuals.Add(manual);
        }
        return new VendorManualList(manuals);
    }

    private static string[] Fields(CsvReader csv)
    {
        var fields = new string[csv.FieldCount];
        for (var field = 0; field < fields.Length; field++) fields[field] = csv.GetString(field);
        return fields;
    }

    private static VendorManual? ReadManual(string[] fields)
    {
        if (fields.Length != Columns.Length || !Slugs.IsValid(fields[0]) || fields[1].Length == 0) return null;
        if (!DateOnly.TryParseExact(fields[5], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var issued)) return null;
        if (!int.TryParse(fields[6], NumberStyles.None, CultureInfo.InvariantCulture, out var pages) || pages < 1) return null;
        return new VendorManual
        {
            Id = fields[0],
            Title = fields[1],
            Vendor = fields[2],
            Service = fields[3],
            Version = fields[4],
            Issued = issued,
            Pages = pages,
            Location = fields[7],
        };
    }
}
