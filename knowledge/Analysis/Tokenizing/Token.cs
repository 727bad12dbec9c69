namespace Shirube.Knowledge.Analysis;

/// <summary>
/// One word of a text. In search mode tokens are the edges of a graph: a compound stands beside its first part
/// (increment 0) and spans its parts (length n).
/// </summary>
public readonly struct Token
{
    internal Token(int start, int length, int partOfSpeechId, WordReference word, byte increment = 1, ushort positions = 1)
    {
        Start = start;
        Length = length;
        PartOfSpeechId = (ushort)partOfSpeechId;
        Word = word;
        PositionIncrement = increment;
        PositionLength = positions;
    }

    /// <summary>Where it starts, in UTF-16 units from the start of the text.</summary>
    public int Start { get; }

    /// <summary>How many UTF-16 units it has.</summary>
    public int Length { get; }

    /// <summary>The unit behind its last one.</summary>
    public int End => Start + Length;

    /// <summary>To be asked of <see cref="MorphologicalDictionary.GetPartOfSpeech"/>.</summary>
    public ushort PartOfSpeechId { get; }

    /// <summary>Where it comes from.</summary>
    public TokenKind Kind => Word.Kind;

    /// <summary>1: follows the token before; 0: begins at the same position of the graph as the token before.</summary>
    public byte PositionIncrement { get; }

    /// <summary>How many positions of the graph it spans: 1, or the number of its parts.</summary>
    public ushort PositionLength { get; }

    internal WordReference Word { get; }

    internal Token MovedBy(int distance) => new(Start + distance, Length, PartOfSpeechId, Word, PositionIncrement, PositionLength);

    /// <summary>The token as it stands in the text that was tokenised.</summary>
    public ReadOnlySpan<char> Surface(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
