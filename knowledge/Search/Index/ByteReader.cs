using System.Buffers.Binary;
using System.Text;

namespace Shirube.Knowledge.Search.Index;

/// <summary>Reads what <see cref="ByteWriter"/> wrote, from a place on.</summary>
internal ref struct ByteReader(ReadOnlySpan<byte> bytes, int position = 0)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    public int Position { get; set; } = position;

    public byte ReadByte() => _bytes[Position++];

    public int ReadVarInt()
    {
        uint value = _bytes[Position++];
        if (value < 0x80) return (int)value;
        value &= 0x7F;
        for (var shift = 7; ; shift += 7)
        {
            uint b = _bytes[Position++];
            value |= (b & 0x7F) << shift;
            if (b < 0x80) return (int)value;
        }
    }

    public int ReadInt()
    {
        var value = BinaryPrimitives.ReadInt32LittleEndian(_bytes[Position..]);
        Position += 4;
        return value;
    }

    public long ReadLong()
    {
        var value = BinaryPrimitives.ReadInt64LittleEndian(_bytes[Position..]);
        Position += 8;
        return value;
    }

    public ushort ReadUShort()
    {
        var value = BinaryPrimitives.ReadUInt16LittleEndian(_bytes[Position..]);
        Position += 2;
        return value;
    }

    public ReadOnlySpan<byte> Read(int length)
    {
        var span = _bytes.Slice(Position, length);
        Position += length;
        return span;
    }

    public string ReadText() => Encoding.UTF8.GetString(Read(ReadVarInt()));
}
