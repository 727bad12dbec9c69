using System.IO.Compression;

namespace Shirube.Knowledge.Articles.Export;

/// <summary>An export as a zip file: each file leaves as soon as it is read, so that none but the one at hand is in memory.</summary>
/// <param name="output">Where the zip file goes; needs no way back.</param>
public sealed class ZipTarget(Stream output) : IExportTarget, IDisposable
{
    private readonly ZipSpool _spool = new();

    private ZipArchive? _zip;

    public async Task WriteAsync(string name, byte[] content, CancellationToken cancellation = default)
    {
        _zip ??= new ZipArchive(_spool, ZipArchiveMode.Create, leaveOpen: true);
        await using (var entry = await _zip.CreateEntry(name).OpenAsync(cancellation)) await entry.WriteAsync(content, cancellation);
        await _spool.DrainAsync(output, cancellation);
    }

    /// <summary>Writes the directory, without which it is no zip file: only when all went well.</summary>
    public async Task FinishAsync(CancellationToken cancellation = default)
    {
        _zip?.Dispose();
        await _spool.DrainAsync(output, cancellation);
    }

    public void Dispose()
    {
        _zip?.Dispose();
        _spool.Dispose();
    }
}
