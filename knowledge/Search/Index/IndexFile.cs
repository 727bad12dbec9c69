using Shirube.Knowledge.Files;

namespace Shirube.Knowledge.Search.Index;

/// <summary>The base file of an index.</summary>
internal sealed class IndexFile(string path)
{
    /// <summary>Opens it; null with a reason where it is missing, damaged, or made by another analyser.</summary>
    public Segment? TryOpen(string fingerprint, out string? reason)
    {
        reason = null;
        if (!File.Exists(path))
        {
            reason = "there is no index file yet";
            return null;
        }

        MappedFile? file = null;
        try
        {
            file = MappedFile.Open(path);
            var segment = new Segment(new SegmentData(file));
            if (segment.Fingerprint == fingerprint) return segment;
            reason = "the dictionary or the analysis has changed since the index was made";
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            reason = exception.Message;
        }

        file?.Dispose();
        return null;
    }

    /// <summary>Replaces the file in one step and opens the new one. A crash leaves either the old one or the new one.</summary>
    public Segment Write(ReadOnlySpan<byte> bytes)
    {
        var temporary = path + ".new";
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        using (var stream = new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.None))
        {
            stream.Write(bytes);
            stream.Flush(flushToDisk: true);
        }

        File.Move(temporary, path, overwrite: true);
        return new Segment(new SegmentData(MappedFile.Open(path)));
    }
}
