namespace Shirube.Knowledge.Analysis;

/// <summary>Finds what the segments of user words are: other user words, words of the dictionary, or neither.</summary>
internal sealed class UserWordParts(MorphologicalDictionary dictionary, List<UserToken> words)
{
    private readonly Dictionary<string, int> _indexes = words.Select((w, i) => (w.Word.Surface, i))
        .ToDictionary(p => p.Surface, p => p.i, StringComparer.Ordinal);

    /// <summary>Parts that no dictionary has; they are numbered on from the words.</summary>
    public List<UserToken> Unlisted { get; } = [];

    /// <summary>Gives the word its graph.</summary>
    public void Attach(UserToken word, DictionaryData data)
    {
        if (word.Word.Segments.Count > 0)
            word.Graph = Expand(word.Word.Surface, 0, word, data);
    }

    /// <summary>The first part, the whole, then the other parts; a part that is a user word with parts is expanded likewise.</summary>
    private List<Token> Expand(string surface, int start, UserToken owner, DictionaryData data)
    {
        if (!_indexes.TryGetValue(surface, out var index))
            return [Simple(surface, start, owner, data)];
        var word = words[index];
        var whole = new WordReference(TokenKind.User, index);
        var part = dictionary.PartOfContext(word.Context);
        if (word.Word.Segments.Count == 0)
            return [new Token(start, surface.Length, part, whole)];
        var tokens = new List<Token>();
        var place = 0;
        foreach (var segment in word.Word.Segments)
        {
            place = surface.IndexOf(segment, place, StringComparison.Ordinal);
            tokens.AddRange(Expand(segment, start + place, word, data));
            place += segment.Length;
        }

        var positions = (ushort)tokens.Sum(t => t.PositionIncrement);
        tokens.Insert(1, new Token(start, surface.Length, part, whole, 0, positions));
        return tokens;
    }

    private Token Simple(string surface, int start, UserToken owner, DictionaryData data)
    {
        if (new WordFinder(data, UserLexicon.Empty).FindCheapest(surface) is { } known)
            return new Token(start, surface.Length, dictionary.PartOfContext(known.Context), known.Word);
        Unlisted.Add(new UserToken(owner.Word with { Surface = surface, Reading = CompoundPenalty.IsKatakana(surface) ? surface : "", Segments = [], Cost = 0 }, owner.Context));
        var reference = new WordReference(TokenKind.User, words.Count + Unlisted.Count - 1);
        return new Token(start, surface.Length, dictionary.PartOfContext(owner.Context), reference);
    }
}
