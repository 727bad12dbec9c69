namespace Shirube.Knowledge.Articles.Export;

/// <summary>An export into a folder.</summary>
/// <param name="root">The folder; made when it is missing.</param>
public sealed class FolderTarget(string root) : IExportTarget
{
    public async Task WriteAsync(string name, byte[] content, CancellationToken cancellation = default)
    {
        var path = Path.Combine(root, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, content, cancellation);
    }
}
