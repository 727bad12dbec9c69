namespace Shirube.Knowledge.Analysis;

/// <summary>
/// The tokens of a text, and all memory that making them takes: use one again and again and nothing is allocated.
/// Not thread-safe; each thread has its own.
/// </summary>
public sealed class TokenBuffer
{
    private Token[] _tokens = new Token[256];

    /// <summary>How many tokens there are.</summary>
    public int Count { get; private set; }

    /// <summary>The cost of the best path, of all lines together.</summary>
    public long PathCost { get; internal set; }

    /// <summary>The tokens; valid until the buffer is used again.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, Count);

    internal Lattice Lattice { get; } = new();

    internal Viterbi Viterbi { get; } = new();

    internal CompoundSplitter Splitter { get; } = new();

    internal PathMarks Marks { get; } = new();

    /// <summary>The token at that index.</summary>
    public ref readonly Token this[int index] => ref Tokens[index];

    internal void Clear() => (Count, PathCost) = (0, 0);

    /// <summary>Turns the order of the tokens from that index on round.</summary>
    internal void ReverseFrom(int first) => _tokens.AsSpan(first, Count - first).Reverse();

    /// <summary>Room for so many more tokens, to be filled by the caller.</summary>
    internal Span<Token> Append(int count)
    {
        if (Count + count > _tokens.Length)
            Array.Resize(ref _tokens, Math.Max(_tokens.Length * 2, Count + count));
        var room = _tokens.AsSpan(Count, count);
        Count += count;
        return room;
    }
}
