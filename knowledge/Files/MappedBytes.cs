using System.Runtime.InteropServices;

namespace Shirube.Knowledge.Files;

/// <summary>A lease on the bytes of a <see cref="MappedFile"/>. Use it with <c>using</c>, once, and keep no span of it.</summary>
public readonly ref struct MappedBytes : IDisposable
{
    private readonly SafeHandle? _handle;

    internal MappedBytes(SafeHandle handle, ReadOnlySpan<byte> span)
    {
        _handle = handle;
        Span = span;
    }

    /// <summary>All bytes of the file.</summary>
    public ReadOnlySpan<byte> Span { get; }

    /// <summary>Gives the lease back.</summary>
    public void Dispose() => _handle?.DangerousRelease();
}
