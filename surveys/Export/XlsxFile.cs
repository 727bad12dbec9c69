using System.Globalization;
using System.IO.Packaging;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Shirube.Surveys.Export;

/// <summary>Writes sheets as a workbook, row by row, so that its size does not decide the memory. Text is text: nothing is ever a formula.</summary>
public static class XlsxFile
{
    /// <summary>What spreadsheets take in one cell.</summary>
    private const int LongestText = 32_000;

    private const int MostValues = 1000;

    private const string RelationBase = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
    private const string SheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

    /// <param name="output">Where the workbook goes.</param>
    /// <param name="sheets">Its sheets.</param>
    /// <param name="cancellation">Stops it between two rows.</param>
    public static void Write(Stream output, IEnumerable<Sheet> sheets, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        // A package that is only written goes out as it comes; one that can be read back, as the document classes open it, holds every sheet in memory until the end.
        using var package = Package.Open(output, FileMode.Create, FileAccess.Write);
        var list = new Sheets();
        var places = new List<Uri>();
        foreach (var sheet in sheets)
        {
            var part = package.CreatePart(new Uri($"/xl/worksheets/sheet{places.Count + 1}.xml", UriKind.Relative), SheetType, CompressionOption.Fast);
            Write(part, sheet, cancellation);
            places.Add(part.Uri);
            list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = $"rId{places.Count}", SheetId = (uint)places.Count, Name = NameOf(sheet.Name) });
        }

        // Last, because a part goes out when the next one begins.
        var workbook = package.CreatePart(new Uri("/xl/workbook.xml", UriKind.Relative), MainType, CompressionOption.Fast);
        using (var stream = workbook.GetStream(FileMode.Create, FileAccess.Write))
        using (var writer = OpenXmlWriter.Create(stream)) writer.WriteElement(new Workbook(list));
        for (var at = 0; at < places.Count; at++) workbook.CreateRelationship(places[at], TargetMode.Internal, RelationBase + "/worksheet", $"rId{at + 1}");
        package.CreateRelationship(workbook.Uri, TargetMode.Internal, RelationBase + "/officeDocument", "rId1");
    }

    private static void Write(PackagePart part, Sheet sheet, CancellationToken cancellation)
    {
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using var writer = OpenXmlWriter.Create(stream);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(HeadingStays());
        writer.WriteStartElement(new SheetData());
        var row = new Row();
        var number = new Cell { DataType = CellValues.Number };
        var text = new Cell { DataType = CellValues.InlineString };
        var empty = new Cell();
        var words = new InlineString();
        var values = new Dictionary<int, CellValue>();
        foreach (var cells in sheet.Rows.Prepend(sheet.Headings))
        {
            cancellation.ThrowIfCancellationRequested();
            writer.WriteStartElement(row);
            foreach (var cell in cells)
            {
                if (cell is null or "" || cell is double and (double.NaN or double.PositiveInfinity or double.NegativeInfinity)) writer.WriteElement(empty);
                else if (cell is string value) WriteText(writer, text, words, value);
                else WriteNumber(writer, number, cell is int whole ? ValueOf(values, whole) : new CellValue(Convert.ToString(cell, CultureInfo.InvariantCulture)!));
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteText(OpenXmlWriter writer, Cell cell, InlineString words, string value)
    {
        writer.WriteStartElement(cell);
        writer.WriteStartElement(words);
        writer.WriteElement(new DocumentFormat.OpenXml.Spreadsheet.Text(Clean(value)) { Space = SpaceProcessingModeValues.Preserve });
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    /// <summary>A text without what XML cannot hold: control characters and halves of letters. Cut to what a cell takes.</summary>
    private static string Clean(string value)
    {
        if (value.Length <= LongestText && IsClean(value)) return value;
        var clean = new StringBuilder();
        foreach (var letter in value.EnumerateRunes())
        {
            if (clean.Length + letter.Utf16SequenceLength > LongestText) break;
            if (letter.Value is (>= ' ' or '\n' or '\t') and not (0xFFFE or 0xFFFF)) clean.Append(letter);
        }

        return clean.ToString();
    }

    private static bool IsClean(string value)
    {
        foreach (var letter in value)
            if (letter is (< ' ' and not '\n' and not '\t') or (>= '\uD800' and <= '\uDFFF') or '\uFFFE' or '\uFFFF') return false;
        return true;
    }

    /// <summary>The row of headings stays in sight.</summary>
    private static SheetViews HeadingStays() =>
        new(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 });

    private static void WriteNumber(OpenXmlWriter writer, Cell cell, CellValue value)
    {
        writer.WriteStartElement(cell);
        writer.WriteElement(value);
        writer.WriteEndElement();
    }

    /// <summary>Answers are the same few numbers a million times.</summary>
    private static CellValue ValueOf(Dictionary<int, CellValue> values, int whole)
    {
        if (values.TryGetValue(whole, out var known)) return known;
        var value = new CellValue(whole.ToString(CultureInfo.InvariantCulture));
        if (values.Count < MostValues) values[whole] = value;
        return value;
    }

    /// <summary>A name that spreadsheets take: at most 31 letters, none of those with a meaning.</summary>
    private static string NameOf(string name)
    {
        var clean = new string([.. name.Select(letter => "[]:*?/\\".Contains(letter, StringComparison.Ordinal) ? ' ' : letter)]);
        return clean.Length > 31 ? clean[..31] : clean;
    }
}
