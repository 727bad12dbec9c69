using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Shirube.Surveys.Export;

/// <summary>Writes sheets as a workbook, row by row, so that its size does not decide the memory. Text is text: nothing is ever a formula.</summary>
public static class XlsxFile
{
    /// <summary>What spreadsheets take in one cell.</summary>
    private const int LongestText = 32_000;

    public static void Write(Stream output, IEnumerable<Sheet> sheets)
    {
        ArgumentNullException.ThrowIfNull(sheets);
        using var document = SpreadsheetDocument.Create(output, SpreadsheetDocumentType.Workbook);
        var workbook = document.AddWorkbookPart();
        var list = new Sheets();
        uint number = 0;
        foreach (var sheet in sheets)
        {
            var part = workbook.AddNewPart<WorksheetPart>();
            Write(part, sheet);
            list.Append(new DocumentFormat.OpenXml.Spreadsheet.Sheet { Id = workbook.GetIdOfPart(part), SheetId = ++number, Name = NameOf(sheet.Name) });
        }

        workbook.Workbook = new Workbook(list);
    }

    private static void Write(WorksheetPart part, Sheet sheet)
    {
        using var writer = OpenXmlWriter.Create(part);
        writer.WriteStartElement(new Worksheet());
        writer.WriteStartElement(new SheetData());
        var row = new Row();
        var number = new Cell { DataType = CellValues.Number };
        var text = new Cell { DataType = CellValues.InlineString };
        var empty = new Cell();
        var words = new InlineString();
        foreach (var cells in sheet.Rows.Prepend(sheet.Headings))
        {
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
        var clean = value.Any(letter => letter < ' ' && letter is not ('\n' or '\t')) ? new string([.. value.Where(letter => letter >= ' ' || letter is '\n' or '\t')]) : value;
        writer.WriteStartElement(cell);
        writer.WriteStartElement(words);
        writer.WriteElement(new Text(clean.Length > LongestText ? clean[..LongestText] : clean) { Space = SpaceProcessingModeValues.Preserve });
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

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
