namespace Shirube.Knowledge.Articles.Export;

/// <summary>The folder that records for a successor are written into; counts the files.</summary>
internal sealed class HandoverFolder(string root)
{
    /// <summary>Files written.</summary>
    public int Count { get; private set; }

    public async Task CsvAsync(string name, IReadOnlyList<string> columns, IEnumerable<string[]> lines, CancellationToken cancellation)
        => await WriteAsync(name, await CsvText.WriteAsync(columns, lines, cancellation), cancellation);

    public async Task WriteAsync(string name, byte[] content, CancellationToken cancellation)
    {
        var path = Path.Combine(root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, content, cancellation);
        Count++;
    }
}
