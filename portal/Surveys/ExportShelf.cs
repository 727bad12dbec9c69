using System.Security.Cryptography;
using System.Text;
using Shirube.Portal.Storage;

namespace Shirube.Portal.Surveys;

/// <summary>
/// Keeps exported files for an hour, so that a download that broke off goes on with the same bytes. A file is written under
/// another name first: what lies under its own name is whole.
/// </summary>
internal sealed class ExportShelf(DataFolder folder, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromHours(1);

    /// <summary>A large export takes a processor for seconds; more at once would slow down everybody.</summary>
    private readonly SemaphoreSlim _writers = new(2);

    private string Root => Path.Combine(folder.Root, "exports");

    /// <summary>Opens the file of a key, writing it where it is not there yet.</summary>
    /// <param name="key">Everything that decides what the file holds.</param>
    /// <param name="write">Writes it.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The file and a tag that changes with its bytes.</returns>
    public async Task<(Stream Content, string Tag)> OpenAsync(string key, Func<Stream, Task> write, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Root);
        Clean();
        var path = Path.Combine(Root, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..32] + ".ready");
        if (!File.Exists(path)) await WriteAsync(path, write, cancellation);
        var content = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, 64 * 1024, useAsync: true);
        return (content, $"{Path.GetFileNameWithoutExtension(path)}-{File.GetLastWriteTimeUtc(path).Ticks:x}");
    }

    /// <summary>Removes what was kept long enough. Files that are being read stay readable.</summary>
    public void Clean()
    {
        if (!Directory.Exists(Root)) return;
        var limit = clock.GetUtcNow().UtcDateTime - Kept;
        foreach (var file in new DirectoryInfo(Root).EnumerateFiles().Where(file => file.LastWriteTimeUtc < limit)) file.Delete();
    }

    public void Dispose() => _writers.Dispose();

    private async Task WriteAsync(string path, Func<Stream, Task> write, CancellationToken cancellation)
    {
        var part = Path.Combine(Root, $"{Guid.NewGuid():N}.part");
        await _writers.WaitAsync(cancellation);
        try
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Share = FileShare.None, Options = FileOptions.Asynchronous, BufferSize = 64 * 1024 };
            if (!OperatingSystem.IsWindows()) options.UnixCreateMode = DataFolder.OwnerOnlyFile;
            await using (var file = new FileStream(part, options)) await write(file);
            File.SetLastWriteTimeUtc(part, clock.GetUtcNow().UtcDateTime);
            File.Move(part, path, overwrite: true);
        }
        finally
        {
            _writers.Release();
            if (File.Exists(part)) File.Delete(part);
        }
    }
}
