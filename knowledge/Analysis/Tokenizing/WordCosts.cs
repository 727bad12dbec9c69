namespace Shirube.Knowledge.Analysis;

/// <summary>The costs of the words of dictionary and user dictionary.</summary>
internal readonly ref struct WordCosts(DictionaryData data, UserLexicon users)
{
    public DictionaryData Data { get; } = data;

    public UserLexicon Users { get; } = users;

    /// <summary>Cost of the word alone.</summary>
    public int Of(WordReference word) => WordCost.Cost(Packed(word));

    /// <summary>Its context.</summary>
    public int ContextOf(WordReference word) => WordCost.Context(Packed(word));

    /// <summary>Cost of a word behind another one, with their connection.</summary>
    public int Of(WordReference word, int context, int leftContext) => Connection(leftContext, context) + Of(word);

    public int Connection(int left, int right) => Data.Connection(left, right);

    private uint Packed(WordReference word) => word.Kind switch
    {
        TokenKind.Known => Data.Entries[word.Index],
        TokenKind.Unknown => Data.UnknownWords[word.Index],
        _ => Users[word.Index].Cost,
    };
}
