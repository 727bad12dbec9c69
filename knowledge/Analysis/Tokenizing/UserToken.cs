namespace Shirube.Knowledge.Analysis;

/// <summary>A user word, or a part of one that no dictionary has, as the tokenizer uses it.</summary>
internal sealed class UserToken(UserWord word, int context)
{
    /// <summary>The word.</summary>
    public UserWord Word { get; } = word;

    /// <summary>Packed context and cost (see <see cref="WordCost"/>); the cost is settled while the lexicon is built.</summary>
    public uint Cost { get; set; } = WordCost.Pack(context, word.Cost ?? short.MaxValue);

    public int Context => WordCost.Context(Cost);

    /// <summary>The word and its parts as tokens from place 0, in the order of the token graph; empty when it has no parts.</summary>
    public IReadOnlyList<Token> Graph { get; set; } = [];
}
