namespace Shirube.Knowledge.Analysis;

/// <summary>The packed cost of any word of the lattice.</summary>
internal readonly ref struct WordCosts(DictionaryData data, UserLexicon users)
{
    private readonly DictionaryData _data = data;

    /// <summary>Cost of the word alone.</summary>
    public int Of(WordReference word) => WordCost.Cost(Packed(word));

    /// <summary>Its context.</summary>
    public int ContextOf(WordReference word) => WordCost.Context(Packed(word));

    /// <summary>Cost of a word behind another one, in that connection.</summary>
    public int Of(WordReference word, int context, int leftContext) => _data.Connection(leftContext, context) + Of(word);

    public int Connection(int left, int right) => _data.Connection(left, right);

    private uint Packed(WordReference word) => word.Kind switch
    {
        TokenKind.Known => _data.Entries[word.Index],
        TokenKind.Unknown => _data.UnknownWords[word.Index],
        _ => users[word.Index].Cost,
    };
}
