using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Shirube.Knowledge.Files;

/// <summary>
/// A whole file mapped into memory, read-only. The pages belong to the operating system's cache, not to the process.
/// </summary>
/// <remarks>
/// Thread-safe. The file must not be changed in place while it is mapped: write a new one and rename it over the old.
/// This is the only place where an address becomes a span; everything else works on the bounds-checked span.
/// </remarks>
public sealed class MappedFile : IDisposable
{
    private readonly MemoryMappedFile? _file;
    private readonly MemoryMappedViewAccessor? _view;
    private volatile bool _disposed;

    private MappedFile(int length, MemoryMappedFile? file, MemoryMappedViewAccessor? view)
    {
        Length = length;
        _file = file;
        _view = view;
    }

    /// <summary>The length of the file in bytes when it was opened.</summary>
    public int Length { get; }

    /// <summary>Maps the file.</summary>
    /// <exception cref="FileNotFoundException">There is no such file.</exception>
    /// <exception cref="InvalidDataException">The file is larger than a span can be (2 GB).</exception>
    public static MappedFile Open(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        // Deleting and renaming stay allowed, so that a newer file can take the place of this one.
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
        if (stream.Length > Array.MaxLength)
            throw new InvalidDataException($"The file {path} is too large to be mapped ({stream.Length} bytes).");
        var length = (int)stream.Length;
        // An empty file cannot be mapped; it is an empty span all the same.
        if (length == 0)
            return new MappedFile(0, null, null);
        var file = MemoryMappedFile.CreateFromFile(
            stream, mapName: null, length, MemoryMappedFileAccess.Read, HandleInheritability.None, leaveOpen: false);
        try
        {
            return new MappedFile(length, file, file.CreateViewAccessor(0, length, MemoryMappedFileAccess.Read));
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Borrows the bytes. The mapping stays alive until the lease is disposed, even when the file is disposed meanwhile.
    /// </summary>
    /// <exception cref="ObjectDisposedException">The file was disposed before.</exception>
    public MappedBytes Read()
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        if (_view is null)
            return default;
        var handle = _view.SafeMemoryMappedViewHandle;
        var held = false;
        handle.DangerousAddRef(ref held);
        var address = handle.DangerousGetHandle() + (nint)_view.PointerOffset;
        ref var first = ref Unsafe.AddByteOffset(ref Unsafe.NullRef<byte>(), address);
        return new MappedBytes(handle, MemoryMarshal.CreateReadOnlySpan(ref first, Length));
    }

    /// <summary>All bytes, without a lease: for holders that count their own readers and dispose of the file when there are none.</summary>
    public ReadOnlySpan<byte> Span
    {
        get
        {
            if (_view is null)
                return [];
            var address = _view.SafeMemoryMappedViewHandle.DangerousGetHandle() + (nint)_view.PointerOffset;
            return MemoryMarshal.CreateReadOnlySpan(ref Unsafe.AddByteOffset(ref Unsafe.NullRef<byte>(), address), Length);
        }
    }

    /// <summary>Ends the mapping, once the last lease has been given back.</summary>
    public void Dispose()
    {
        if (_disposed)
            return;
        _disposed = true;
        _view?.Dispose();
        _file?.Dispose();
    }
}
