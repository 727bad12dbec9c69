using System.Numerics;

namespace Shirube.Knowledge.Search.Index;

/// <summary>Reads a <see cref="PostingList"/>.</summary>
internal sealed class PostingListReader(PostingList list) : IPostingSource
{
    private int _next;
    private (int Start, int Length) _posting;
    private (int Start, int Length) _positions;

    public int Section { get; private set; } = -1;

    public ReadOnlySpan<byte> Posting => list.Bytes.Written.Slice(_posting.Start, _posting.Length);

    public ReadOnlySpan<byte> Positions => list.Bytes.Written.Slice(_positions.Start, _positions.Length);

    public bool Next()
    {
        if (_next >= list.Bytes.Length) return false;
        var reader = new ByteReader(list.Bytes.Written, _next);
        Section += reader.ReadVarInt();
        var start = reader.Position;
        var length = 1 + BitOperations.PopCount(reader.ReadByte());
        _posting = (start, length);
        reader.Position = start + length;
        length = reader.ReadVarInt();
        _positions = (reader.Position, length);
        _next = reader.Position + length;
        return true;
    }
}
