using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using Shirube.Surveys.Export;
using Xunit;
using Sheet = Shirube.Surveys.Export.Sheet;

namespace Shirube.Surveys.Tests.Export;

/// <summary>Files with what people write into surveys: formulas, control characters, halves of letters, long texts.</summary>
public sealed class FileTests
{
    private static readonly string[] Texts = ["=1+1", "＝SUM(A1)", "-5", "@x", "\t=1", "a\u0001b\u0000c", "\ud83d\ude00", "半分\ud83d", "\uffff", "改行\r\nあり", "\"引用\",", new string('長', 40_000), ""];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Xlsx_OfOddTexts_IsValid_AndHoldsNoFormula()
    {
        using var output = new OneWay();
        XlsxFile.Write(output, [new Sheet("図1", ["題"], Texts.Select(text => (IReadOnlyList<object?>)[text, 1, 2.5, double.NaN, null])), new Sheet("a[b]:c*d?e/f\\g長い名前長い名前長い名前長い名前", ["x"], [])], Stop);
        using var document = SpreadsheetDocument.Open(new MemoryStream(output.ToArray()), isEditable: false);

        Assert.Empty(new OpenXmlValidator().Validate(document, Stop).Select(fault => fault.Description));
        var names = document.WorkbookPart!.Workbook!.Sheets!.Elements<DocumentFormat.OpenXml.Spreadsheet.Sheet>().Select(sheet => sheet.Name!.Value!).ToList();
        Assert.Equal("図1", names[0]);
        Assert.InRange(names[1].Length, 1, 31);
        var cells = document.WorkbookPart.WorksheetParts.SelectMany(part => part.Worksheet!.Descendants<Cell>()).ToList();
        Assert.DoesNotContain(cells, cell => cell.CellFormula is not null);
        Assert.Contains(cells, cell => cell.InnerText == "=1+1");
        Assert.Contains(cells, cell => cell.InnerText == "abc");
        Assert.Contains(cells, cell => cell.InnerText == "\ud83d\ude00");
        Assert.All(cells, cell => Assert.True(cell.InnerText.Length <= 32_767));
    }

    [Fact]
    public async Task Csv_OfOddTexts_IsReadBack_AndNoCellBeginsAFormula()
    {
        using var output = new MemoryStream();
        await CsvFile.WriteAsync(output, new Sheet("回答", ["題", "数"], Texts.Select(text => (IReadOnlyList<object?>)[text, -5])), Stop);
        var options = new CsvHelper.CsvReaderOptions { Separator = ',', HasHeader = false, AllowLineBreaksInQuotes = true };
        using var reader = CsvHelper.CsvReader.FromText(Encoding.UTF8.GetString(output.ToArray()[3..]), options);

        Assert.Equal([0xEF, 0xBB, 0xBF], output.ToArray()[..3]);
        Assert.True(reader.Read());
        foreach (var text in Texts)
        {
            Assert.True(reader.Read());
            var read = reader.GetString(0);
            Assert.Equal(Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)), read.StartsWith('\'') ? read[1..] : read);
            Assert.False(read.Length > 0 && "=+-@\t＝".Contains(read[0], StringComparison.Ordinal), read);
            Assert.Equal("-5", reader.GetString(1));
        }
    }

    [Fact]
    public async Task Json_OfAllKinds_IsReadBack()
    {
        using var output = new MemoryStream();
        var sheet = new Sheet("図1", ["題", "数"], [["満足", 3], ["<不満>", double.NaN], [null, 2.123456]]);
        await JsonFile.WriteAsync(output, [new("score", 80.5), new("isNamed", false), new("unit", null)], [new("figures", [sheet, sheet])], [new("answers", sheet)], Stop);
        using var json = JsonDocument.Parse(output.ToArray());

        Assert.Equal(80.5, json.RootElement.GetProperty("score").GetDouble());
        Assert.Equal(2, json.RootElement.GetProperty("figures").GetArrayLength());
        var rows = json.RootElement.GetProperty("answers").GetProperty("rows");
        Assert.Equal("[[\"満足\",3],[\"<不満>\",null],[null,2.1235]]", System.Text.RegularExpressions.Regex.Unescape(rows.GetRawText()));
    }

    /// <summary>A stream that can only be written, as a response is.</summary>
    private sealed class OneWay : Stream
    {
        private readonly MemoryStream _inner = new();

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public byte[] ToArray() => _inner.ToArray();

        public override void Flush() => _inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => _inner.Write(buffer, offset, count);

        protected override void Dispose(bool disposing)
        {
            if (disposing) _inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
