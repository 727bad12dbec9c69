using Shirube.Knowledge.Files;

namespace Shirube.Knowledge.Search.Index;

/// <summary>The bytes of a segment: in memory, or mapped from a file.</summary>
internal sealed class SegmentData : IDisposable
{
    private readonly byte[]? _bytes;
    private readonly MappedFile? _file;

    public SegmentData(byte[] bytes) => _bytes = bytes;

    public SegmentData(MappedFile file) => _file = file;

    public ReadOnlySpan<byte> Span => _bytes is not null ? _bytes : _file!.Span;

    /// <summary>True for a segment that is a file.</summary>
    public bool IsFile => _file is not null;

    public void Dispose() => _file?.Dispose();
}
