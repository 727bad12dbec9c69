using System.IO.Compression;
using System.Text;
using Shirube.Knowledge.Articles.Files;

namespace Shirube.Knowledge.Articles.Import.Zip;

/// <summary>
/// Unpacks a content folder from a zip file. Nothing that the archive says of itself is believed: bytes are counted while they come out,
/// names may lead nowhere else, and an archive with one bad entry is not unpacked at all.
/// </summary>
public static class ContentArchive
{
    private const int Buffer = 81920;

    /// <summary>Bytes of the directory for each entry that is allowed: a record of 46 bytes, a name and what tools add.</summary>
    private const int DirectoryBytes = 512;

    private const int ShiftJis = 932;

    /// <summary>Unpacks it into an empty folder.</summary>
    /// <param name="archive">The zip file; can be read at any place.</param>
    /// <param name="folder">The folder.</param>
    /// <param name="limits">How large it may be.</param>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>What is wrong with it; empty when everything is there. Otherwise what was unpacked so far has to be thrown away.</returns>
    public static async Task<IReadOnlyList<FileProblem>> UnpackAsync(Stream archive, string folder, ArchiveLimits limits, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(archive);
        ArgumentNullException.ThrowIfNull(limits);
        if (archive.Length > limits.Bytes) return [TooLarge("", limits.Bytes)];
        try
        {
            if (ArchiveDirectory.Read(archive) is not { } directory) return [NoArchive("")];
            if (directory.Entries > (ulong)limits.Entries || directory.Bytes > (long)limits.Entries * DirectoryBytes)
                return [Fault("", $"ファイルは {limits.Entries} 個までです。", $"At most {limits.Entries} files.")];
            using var zip = Open(archive);
            var files = ArchiveNames.Read(zip, out var faults);
            if (faults.Count > 0) return faults;
            var left = limits.TotalBytes;
            foreach (var (entry, name) in files)
            {
                var limit = ArchiveLimits.GrowthOf(entry.CompressedLength);
                var size = await CopyAsync(entry, Path.Combine(folder, name), Math.Min(limit, left), cancellation);
                if (size > limit) return [Fault(name, "大きすぎます。", "It is too large.")];
                if (size > left) return [TooLarge(name, limits.TotalBytes)];
                left -= size;
            }

            return [];
        }
        catch (DecoderFallbackException)
        {
            return [Fault("", "文字コードが UTF-8 でも Shift_JIS でもない名前が入っています。", "A name in it is neither UTF-8 nor Shift_JIS.")];
        }
        catch (Exception exception) when (exception is InvalidDataException or NotSupportedException or ArgumentException or EndOfStreamException)
        {
            return [NoArchive(exception.Message)];
        }
    }

    // Without the mark for UTF-8, names are in whatever the tool took for right: on a Japanese Windows that is Shift_JIS.
    private static ZipArchive Open(Stream archive)
    {
        try
        {
            return Open(archive, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException)
        {
            return Open(archive, CodePagesEncodingProvider.Instance.GetEncoding(ShiftJis, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!);
        }
    }

    private static ZipArchive Open(Stream archive, Encoding names)
    {
        var zip = new ZipArchive(archive, ZipArchiveMode.Read, leaveOpen: true, names);
        try
        {
            // Only now are the names read.
            _ = zip.Entries.Count;
            return zip;
        }
        catch
        {
            zip.Dispose();
            throw;
        }
    }

    // One byte beyond the limit is enough to know.
    private static async Task<long> CopyAsync(ZipArchiveEntry entry, string path, long limit, CancellationToken cancellation)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await using var from = await entry.OpenAsync(cancellation);
        await using var to = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
        var buffer = new byte[Buffer];
        var size = 0L;
        for (int read; size <= limit && (read = await from.ReadAsync(buffer, cancellation)) > 0; size += read) await to.WriteAsync(buffer.AsMemory(0, read), cancellation);
        return size;
    }

    private static FileProblem TooLarge(string name, long limit)
        => Fault(name, $"全体で {limit / (1024 * 1024)} MB までです。", $"At most {limit / (1024 * 1024)} MB in all.");

    private static FileProblem NoArchive(string reason)
        => Fault("", reason.Length == 0 ? "zip ファイルではありません。" : $"zip として読めません（{reason}）。", reason.Length == 0 ? "It is no zip file." : $"It is no zip file that can be read ({reason}).");

    private static FileProblem Fault(string name, string japanese, string english) => new(name, 0, true, japanese, english);
}
