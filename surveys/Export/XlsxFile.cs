using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Shirube.Surveys.Export;

/// <summary>Writes sheets as a workbook, row by row, so that its size does not decide the memory. Text is text: nothing is ever a formula.</summary>
public static class XlsxFile
{
    /// <summary>What spreadsheets take in one cell.</summary>
    private const int LongestText = 32_000;

    /// <param name="output">Where the workbook goes; it can be read back while it is written.</param>
    /// <param name="sheets">Its sheets.</param>
    /// <param name="cancellation">Stops it between two rows.</param>
    public static void Write(Stream output, IEnumerable<Sheet> sheets, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        using var document = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        var list = new Sheets();
        uint number = 0;
        foreach (var sheet in sheets)
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            Write(part, sheet, cancellation);
            list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = workbook.GetIdOfPart(part), SheetId = ++number, Name = NameOf(sheet.Name) });
        }

        workbook.Workbook = new Workbook(list);
    }

    private static void Write(WorksheetPart part, Sheet sheet, CancellationToken cancellation)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(HeadingStays());
        writer.WriteStartElement(new SheetData());
        var row = new Row();
        var number = new Cell { DataType = CellValues.Number };
        var text = new Cell { DataType = CellValues.InlineString };
        var empty = new Cell();
        var words = new InlineString();
        foreach (var cells in sheet.Rows.Prepend(sheet.Headings))
        {
            cancellation.ThrowIfCancellationRequested();
            writer.WriteStartElement(row);
            foreach (var cell in cells)
            {
                if (cell is null or "" || cell is double and (double.NaN or double.PositiveInfinity or double.NegativeInfinity)) writer.WriteElement(empty);
                else if (cell is string value) WriteText(writer, text, words, value);
                else WriteNumber(writer, number, cell);
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
            if (letter.Value is >= ' ' or '\n' or '\t' and not (0xFFFE or 0xFFFF)) clean.Append(letter);
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

    private static void WriteNumber(OpenXmlWriter writer, Cell cell, object value)
    {
        writer.WriteStartElement(cell);
        writer.WriteElement(new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!));
        writer.WriteEndElement();
    }

    /// <summary>A name that spreadsheets take: at most 31 letters, none of those with a meaning.</summary>
    private static string NameOf(string name)
    {
        var clean = new string([.. name.Select(letter => "[]:*?/\\".Contains(letter, StringComparison.Ordinal) ? ' ' : letter)]);
        return clean.Length > 31 ? clean[..31] : clean;
    }
}
