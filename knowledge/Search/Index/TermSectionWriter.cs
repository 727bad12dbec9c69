namespace Shirube.Knowledge.Search.Index;

/// <summary>
/// Writes the terms of a segment with their postings. A term's postings: the bounds of its counts and lengths, for more than one
/// block a skip table (last section, offset of the block, offset of its positions), then the blocks. A block: its own bounds where there
/// are several, length of the section deltas, the deltas, the postings.
/// </summary>
internal sealed class TermSectionWriter(ByteWriter fieldLengths)
{
    private readonly ByteWriter _blockSections = new(256);
    private readonly ByteWriter _blockPostings = new(512);
    private readonly ByteWriter _blocks = new(4096);
    private readonly ByteWriter _skips = new(256);
    private readonly PostingBounds _all = new();
    private readonly PostingBounds _block = new();
    private int _lastSection;
    private int _inBlock;
    private int _blockPositions;

    public ByteWriter KeyOffsets { get; } = new(4096);

    public ByteWriter Keys { get; } = new(4096);

    public ByteWriter Terms { get; } = new(4096);

    public ByteWriter Postings { get; } = new(65536);

    public ByteWriter Positions { get; } = new(65536);

    public int TermCount { get; private set; }

    /// <summary>Writes one term; keys must come ascending by bytes. A term without postings is left out.</summary>
    public void Write(ReadOnlySpan<byte> key, IPostingSource source)
    {
        _all.Clear();
        _block.Clear();
        _blocks.Clear();
        _skips.Clear();
        (_lastSection, _inBlock) = (-1, 0);
        var start = Positions.Length;
        _blockPositions = 0;
        var count = 0;
        var blocks = 0;
        while (source.Next())
        {
            if (_inBlock == SegmentFormat.BlockSize)
            {
                EndBlock(withBounds: true, start);
                blocks++;
            }

            _blockSections.WriteVarInt(source.Section - _lastSection);
            _lastSection = source.Section;
            var posting = source.Posting;
            _blockPostings.Write(posting);
            _all.Add(posting, fieldLengths.Written, source.Section);
            _block.Add(posting, fieldLengths.Written, source.Section);
            Positions.Write(source.Positions);
            _inBlock++;
            count++;
        }

        if (count == 0) return;
        EndBlock(withBounds: blocks > 0, start);
        KeyOffsets.WriteInt(Keys.Length);
        Keys.Write(key);
        Terms.WriteInt(count);
        Terms.WriteInt(start);
        Terms.WriteInt(Postings.Length);
        _all.Write(Postings);
        if (blocks > 0) Postings.Write(_skips.Written);
        Postings.Write(_blocks.Written);
        TermCount++;
    }

    public void Finish() => KeyOffsets.WriteInt(Keys.Length);

    private void EndBlock(bool withBounds, int positionsStart)
    {
        _skips.WriteInt(_lastSection);
        _skips.WriteInt(_blocks.Length);
        _skips.WriteInt(_blockPositions);
        if (withBounds) _block.Write(_blocks);
        _blocks.WriteVarInt(_blockSections.Length);
        _blocks.Write(_blockSections.Written);
        _blocks.Write(_blockPostings.Written);
        _blockSections.Clear();
        _blockPostings.Clear();
        _block.Clear();
        _inBlock = 0;
        _blockPositions = Positions.Length - positionsStart;
    }
}
