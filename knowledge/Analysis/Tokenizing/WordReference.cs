namespace Shirube.Knowledge.Analysis;

/// <summary>Which word a node or a token stands for: its kind and its number among the words of that kind, in 32 bits.</summary>
internal readonly record struct WordReference(uint Packed)
{
    private const int KindShift = 30;

    public WordReference(TokenKind kind, int index)
        : this(((uint)kind << KindShift) | (uint)index)
    {
    }

    public TokenKind Kind => (TokenKind)(Packed >> KindShift);

    public int Index => (int)(Packed & ((1u << KindShift) - 1));
}
