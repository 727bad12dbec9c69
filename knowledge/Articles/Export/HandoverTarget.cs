namespace Shirube.Knowledge.Articles.Export;

/// <summary>The part of an export that holds the records for a successor; counts its files.</summary>
internal sealed class HandoverTarget(IExportTarget export)
{
    /// <summary>Files written.</summary>
    public int Count { get; private set; }

    public async Task CsvAsync(string name, IReadOnlyList<string> columns, IEnumerable<string[]> lines, CancellationToken cancellation)
        => await WriteAsync(name, await CsvText.WriteAsync(columns, lines, cancellation), cancellation);

    public async Task WriteAsync(string name, byte[] content, CancellationToken cancellation)
    {
        await export.WriteAsync($"{HandoverExporter.Folder}/{name}", content, cancellation);
        Count++;
    }
}
