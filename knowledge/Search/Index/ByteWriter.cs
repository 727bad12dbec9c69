using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;

namespace Shirube.Knowledge.Search.Index;

/// <summary>A growing buffer of bytes; numbers are little-endian or variable-length (7 bits a byte, low first).</summary>
internal sealed class ByteWriter
{
    private byte[] _bytes;

    public ByteWriter(int capacity = 16) => _bytes = new byte[capacity];

    public int Length { get; private set; }

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Clear() => Length = 0;

    public void WriteByte(byte value)
    {
        if (Length == _bytes.Length) Grow(1);
        _bytes[Length++] = value;
    }

    public void WriteVarInt(int value)
    {
        var rest = (uint)value;
        while (rest >= 0x80)
        {
            WriteByte((byte)(rest | 0x80));
            rest >>= 7;
        }

        WriteByte((byte)rest);
    }

    public void WriteInt(int value) => BinaryPrimitives.WriteInt32LittleEndian(Take(4), value);

    public void WriteLong(long value) => BinaryPrimitives.WriteInt64LittleEndian(Take(8), value);

    public void WriteUShort(ushort value) => BinaryPrimitives.WriteUInt16LittleEndian(Take(2), value);

    public void Write(ReadOnlySpan<byte> bytes) => bytes.CopyTo(Take(bytes.Length));

    public void WriteInts(ReadOnlySpan<int> values) => Write(MemoryMarshal.AsBytes(values));

    public void WriteText(string text)
    {
        var length = Encoding.UTF8.GetByteCount(text);
        WriteVarInt(length);
        Encoding.UTF8.GetBytes(text, Take(length));
    }

    /// <summary>Zeros up to a multiple of 8, so that arrays can be read in place.</summary>
    public void Align()
    {
        while (Length % 8 != 0) WriteByte(0);
    }

    private Span<byte> Take(int length)
    {
        if (Length + length > _bytes.Length) Grow(length);
        var span = _bytes.AsSpan(Length, length);
        Length += length;
        return span;
    }

    private void Grow(int atLeast) => Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + atLeast));
}
