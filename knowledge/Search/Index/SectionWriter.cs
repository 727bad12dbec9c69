using System.Runtime.InteropServices;

namespace Shirube.Knowledge.Search.Index;

/// <summary>Gathers the terms of one section and hands each term's posting to its list.</summary>
internal sealed class SectionWriter(List<PostingList> lists)
{
    // Term in the high bits, then field, then position: sorting brings each term's fields and positions together.
    private const int PositionBits = 25;
    private const int FieldShift = PositionBits;
    private const int TermShift = PositionBits + 3;
    private const ulong NoPosition = (1UL << PositionBits) - 1;

    private readonly List<ulong> _occurrences = [];
    private readonly ByteWriter _posting = new(8);
    private readonly ByteWriter _positions = new(64);

    public void Begin() => _occurrences.Clear();

    public void Add(int term, IndexField field, int position, bool hasPosition) =>
        _occurrences.Add(((ulong)term << TermShift) | ((ulong)field << FieldShift) | (hasPosition ? Math.Min((ulong)position, NoPosition - 1) : NoPosition));

    public void End(int section)
    {
        var all = CollectionsMarshal.AsSpan(_occurrences);
        all.Sort();
        Span<byte> counts = stackalloc byte[IndexFields.Count];
        for (var i = 0; i < all.Length;)
        {
            var term = all[i] >> TermShift;
            counts.Clear();
            _positions.Clear();
            for (; i < all.Length && all[i] >> TermShift == term;) i = AddField(all, i, counts);
            WritePosting(counts);
            lists[(int)term].Add(section, _posting.Written, _positions.Written);
        }
    }

    private int AddField(ReadOnlySpan<ulong> all, int start, Span<byte> counts)
    {
        var field = all[start] >> FieldShift;
        var last = 0;
        var count = 0;
        var i = start;
        for (; i < all.Length && all[i] >> FieldShift == field; i++)
        {
            if (count == SegmentFormat.LargestCount) continue;
            count++;
            var position = all[i] & NoPosition;
            if (position == NoPosition) continue;
            _positions.WriteVarInt((int)position - last);
            last = (int)position;
        }

        counts[(int)(field & 7)] = (byte)count;
        return i;
    }

    private void WritePosting(ReadOnlySpan<byte> counts)
    {
        _posting.Clear();
        var mask = 0;
        for (var field = 0; field < IndexFields.Count; field++)
        {
            if (counts[field] > 0) mask |= 1 << field;
        }

        _posting.WriteByte((byte)mask);
        for (var field = 0; field < IndexFields.Count; field++)
        {
            if (counts[field] > 0) _posting.WriteByte(counts[field]);
        }
    }
}
