using CsvHelper;

namespace Shirube.Knowledge.Articles.Export;

/// <summary>Writes CSV that spreadsheets open in the right letters and without taking any cell for a formula.</summary>
public static class CsvText
{
    /// <summary>Beginnings of formulas beside the usual ones: Japanese spreadsheets take the full-width signs for them too.</summary>
    private const string WideFormulaStarts = "＝＋－＠";

    /// <summary>The file's bytes in UTF-8 with its mark, or Excel reads the text in the code page of the machine.</summary>
    public static async Task<byte[]> WriteAsync(IReadOnlyList<string> columns, IEnumerable<string[]> lines, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(lines);
        string[] headings = [.. columns];
        using var memory = new MemoryStream();
        await using (var csv = CsvWriter.Create(memory, new CsvWriterOptions { HasHeader = false, WriteByteOrderMark = true, Injection = CsvInjection.Escape }, leaveOpen: true))
        {
            await csv.WriteRecordAsync(headings, cancellation);
            foreach (var line in lines) await csv.WriteRecordAsync(Array.ConvertAll(line, Safe), cancellation);
            await csv.FlushAsync(cancellation);
        }

        return memory.ToArray();
    }

    private static string Safe(string cell) => cell.Length > 0 && WideFormulaStarts.Contains(cell[0], StringComparison.Ordinal) ? "'" + cell : cell;
}
