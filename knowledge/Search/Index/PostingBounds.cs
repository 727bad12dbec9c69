using System.Runtime.InteropServices;

namespace Shirube.Knowledge.Search.Index;

/// <summary>
/// For each field the largest count of a term and the shortest field that holds it, over some postings. From these follows an upper
/// bound of the term's score that holds for any weights and averages.
/// </summary>
internal sealed class PostingBounds
{
    private readonly byte[] _counts = new byte[IndexFields.Count];
    private readonly ushort[] _lengths = new ushort[IndexFields.Count];

    public void Clear()
    {
        Array.Clear(_counts);
        Array.Fill(_lengths, ushort.MaxValue);
    }

    public void Add(ReadOnlySpan<byte> posting, ReadOnlySpan<byte> fieldLengths, int section)
    {
        var lengths = MemoryMarshal.Cast<byte, ushort>(fieldLengths).Slice(section * IndexFields.Count, IndexFields.Count);
        var at = 1;
        for (var field = 0; field < IndexFields.Count; field++)
        {
            if ((posting[0] & (1 << field)) == 0) continue;
            _counts[field] = Math.Max(_counts[field], posting[at++]);
            _lengths[field] = Math.Min(_lengths[field], lengths[field]);
        }
    }

    public void Write(ByteWriter output)
    {
        var mask = 0;
        for (var field = 0; field < IndexFields.Count; field++)
        {
            if (_counts[field] > 0) mask |= 1 << field;
        }

        output.WriteByte((byte)mask);
        for (var field = 0; field < IndexFields.Count; field++)
        {
            if (_counts[field] == 0) continue;
            output.WriteByte(_counts[field]);
            output.WriteUShort(_lengths[field]);
        }
    }
}
