using System.Numerics;

namespace Shirube.Knowledge.Search.Index;

/// <summary>Walks the postings of one term of one segment, ascending by section. Not thread-safe.</summary>
internal sealed class PostingCursor : IPostingSource
{
    /// <summary>The section after the last.</summary>
    public const int End = int.MaxValue;

    private readonly Segment _segment;
    private readonly TermRecord _term;
    private readonly bool _hasPositions;
    private readonly int _blockCount;
    private readonly int _skips;
    private readonly int _blocks;
    private readonly int[] _sections = new int[SegmentFormat.BlockSize];
    private int _block = -1;
    private int _inBlock;
    private int _at;
    private int _postingAt; // posting that _posting points to
    private int _posting;
    private int _positionsAt; // posting that _positions and _positionsPosting point to
    private int _positions;
    private int _positionsPosting;

    public PostingCursor(Segment segment, TermRecord term, bool hasPositions = true)
    {
        (_segment, _term, _hasPositions) = (segment, term, hasPositions);
        _blockCount = (term.SectionCount + SegmentFormat.BlockSize - 1) / SegmentFormat.BlockSize;
        _skips = term.PostingsOffset + BoundsLength(term.PostingsOffset);
        _blocks = _skips + (_blockCount > 1 ? _blockCount * 12 : 0);
    }

    public int Section { get; private set; } = -1;

    public TermRecord Term => _term;

    public ReadOnlySpan<byte> Posting
    {
        get
        {
            var bytes = _segment.Postings;
            while (_postingAt < _at)
            {
                _posting += 1 + BitOperations.PopCount(bytes[_posting]);
                _postingAt++;
            }

            return bytes.Slice(_posting, 1 + BitOperations.PopCount(bytes[_posting]));
        }
    }

    /// <summary>The positions of the current posting, field by field.</summary>
    public ReadOnlySpan<byte> Positions
    {
        get
        {
            if (!_hasPositions) return [];
            var postings = new ByteReader(_segment.Postings, _positionsPosting);
            var positions = new ByteReader(_segment.Positions, _positions);
            for (; _positionsAt < _at; _positionsAt++) SkipPositions(ref postings, ref positions);
            (_positionsPosting, _positions) = (postings.Position, positions.Position);
            SkipPositions(ref postings, ref positions);
            return _segment.Positions[_positions..positions.Position];
        }
    }

    /// <summary>Upper bounds over all postings: the fields' bits, then for each a count (byte) and a length (ushort).</summary>
    public ReadOnlySpan<byte> Bounds => _segment.Postings[_term.PostingsOffset..];

    public bool Next()
    {
        if (++_at >= _inBlock)
        {
            if (_block + 1 >= _blockCount)
            {
                Section = End;
                return false;
            }

            LoadBlock(_block + 1);
        }

        Section = _sections[_at];
        return true;
    }

    /// <summary>Steps to the first section that is at least <paramref name="target"/>; never back.</summary>
    public bool Advance(int target)
    {
        if (Section >= target) return Section != End;
        if (_blockCount > 1 && (_block < 0 || _sections[_inBlock - 1] < target))
        {
            var (low, high) = (_block + 1, _blockCount - 1);
            while (low < high)
            {
                var middle = (low + high) >> 1;
                if (Skip(middle, 0) < target) low = middle + 1;
                else high = middle;
            }

            if (low >= _blockCount || Skip(low, 0) < target)
            {
                (Section, _block, _at) = (End, _blockCount - 1, _inBlock);
                return false;
            }

            LoadBlock(low);
        }
        else if (_block < 0)
        {
            LoadBlock(0);
        }

        var sections = _sections;
        while (_at < _inBlock && sections[_at] < target) _at++;
        if (_at >= _inBlock)
        {
            Section = End;
            return false;
        }

        Section = sections[_at];
        return true;
    }

    private void LoadBlock(int block)
    {
        var at = _blocks + (_blockCount > 1 ? Skip(block, 1) : 0);
        if (_blockCount > 1) at += BoundsLength(at);
        var reader = new ByteReader(_segment.Postings, at);
        var length = reader.ReadVarInt();
        var end = reader.Position + length;
        var section = block == 0 ? -1 : Skip(block - 1, 0);
        var count = 0;
        while (reader.Position < end)
        {
            section += reader.ReadVarInt();
            _sections[count++] = section;
        }

        (_block, _inBlock, _at) = (block, count, 0);
        (_posting, _postingAt) = (end, 0);
        (_positionsPosting, _positionsAt) = (end, 0);
        _positions = _term.PositionsOffset + (_blockCount > 1 ? Skip(block, 2) : 0);
    }

    private int Skip(int block, int what) => new ByteReader(_segment.Postings, _skips + (block * 12) + (what * 4)).ReadInt();

    private int BoundsLength(int at) => 1 + (3 * BitOperations.PopCount(_segment.Postings[at]));

    private static void SkipPositions(ref ByteReader postings, ref ByteReader positions)
    {
        var fields = BitOperations.PopCount(postings.ReadByte());
        var count = 0;
        for (var i = 0; i < fields; i++) count += postings.ReadByte();
        for (var i = 0; i < count; i++) positions.ReadVarInt();
    }
}
