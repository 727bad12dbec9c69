using System.IO.Compression;
using Shirube.Knowledge.Articles.Files;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>
/// Unpacks a content folder from a zip file. Nothing that the archive says of itself is believed: bytes are counted while they come out,
/// names may lead nowhere else, and an archive with one bad entry is not unpacked at all.
/// </summary>
public static class ContentArchive
{
    /// <summary>Entries: a content folder of ten thousand articles with pictures and two languages.</summary>
    public const int Entries = 30_000;

    /// <summary>Bytes of one entry: the largest attachment.</summary>
    public const long EntryBytes = ImportLimits.AttachmentBytes;

    /// <summary>Bytes of everything.</summary>
    public const long TotalBytes = 500L * 1024 * 1024;

    /// <summary>Texts become a tenth of their size; what grows more than this was made to.</summary>
    public const int Ratio = 100;

    private const int UnixLink = 0xA000;
    private const int UnixKind = 0xF000;
    private const int Buffer = 81920;

    /// <summary>Unpacks it into an empty folder.</summary>
    /// <returns>What is wrong with it; empty when everything is there. Otherwise what was unpacked so far has to be thrown away.</returns>
    public static async Task<IReadOnlyList<FileProblem>> UnpackAsync(Stream archive, string folder, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        var root = Path.GetFullPath(folder) + Path.DirectorySeparatorChar;
        try
        {
            using var zip = new ZipArchive(archive, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Count > Entries) return [Fault("", $"ファイルは {Entries} 個までです。", $"At most {Entries} files.")];
            var total = 0L;
            foreach (var entry in zip.Entries.Where(entry => !entry.FullName.EndsWith('/')))
            {
                if (FaultOf(entry, root) is { } fault) return [fault];
                var size = await CopyAsync(entry, Path.Combine(root, entry.FullName), cancellation);
                total += size;
                if (size > EntryBytes || size > Math.Max(1024 * 1024, entry.CompressedLength * Ratio)) return [Fault(entry.FullName, "大きすぎます。", "It is too large.")];
                if (total > TotalBytes) return [Fault(entry.FullName, $"全体で {TotalBytes / (1024 * 1024)} MB までです。", $"At most {TotalBytes / (1024 * 1024)} MB in all.")];
            }

            return [];
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or ArgumentException)
        {
            return [Fault("", $"zip として読めません（{exception.Message}）。", $"It is no zip file that can be read ({exception.Message}).")];
        }
    }

    private static FileProblem? FaultOf(ZipArchiveEntry entry, string root)
    {
        var name = entry.FullName;
        var isBad = name.Length is 0 or > 300 || name.Any(letter => char.IsControl(letter) || letter is '\\' or ':') || name.Split('/').Any(part => part is "" or "." or "..")
            || !Path.GetFullPath(Path.Combine(root, name)).StartsWith(root, StringComparison.Ordinal);
        if (isBad) return Fault("", "フォルダの外を指す名前が入っています。", "A name in it leads out of the folder.");
        if (((entry.ExternalAttributes >> 16) & UnixKind) == UnixLink) return Fault(name, "リンクは取り込めません。", "Links cannot be imported.");
        return File.Exists(Path.Combine(root, name)) || Directory.Exists(Path.Combine(root, name)) ? Fault(name, "同じ名前が 2 つあります。", "The same name is there twice.") : null;
    }

    // One byte beyond the limit is enough to know.
    private static async Task<long> CopyAsync(ZipArchiveEntry entry, string path, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var from = await entry.OpenAsync(cancellation);
        await using var to = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        var limit = Math.Min(EntryBytes, Math.Max(1024 * 1024, entry.CompressedLength * Ratio));
        var buffer = new byte[Buffer];
        var size = 0L;
        for (int read; size <= limit && (read = await from.ReadAsync(buffer, cancellation)) > 0; size += read) await to.WriteAsync(buffer.AsMemory(0, read), cancellation);
        return size;
    }

    private static FileProblem Fault(string name, string japanese, string english) => new(name, 0, true, japanese, english);
}
