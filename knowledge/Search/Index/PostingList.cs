namespace Shirube.Knowledge.Search.Index;

/// <summary>Postings of one term while a segment is being built: per section the delta of its number, the posting, its positions.</summary>
internal sealed class PostingList(string key)
{
    private int _last = -1;

    public string Key { get; } = key;

    public int Count { get; private set; }

    public ByteWriter Bytes { get; } = new(12);

    public void Add(int section, ReadOnlySpan<byte> posting, ReadOnlySpan<byte> positions)
    {
        Bytes.WriteVarInt(section - _last);
        Bytes.Write(posting);
        Bytes.WriteVarInt(positions.Length);
        Bytes.Write(positions);
        _last = section;
        Count++;
    }
}
