namespace Shirube.Knowledge.Analysis;

/// <summary>The user dictionary made ready for the lattice: a trie, and a context and a cost for each word.</summary>
internal sealed class UserLexicon
{
    private readonly ushort[] _codes;
    private readonly ulong[] _trie;
    private readonly UserToken[] _tokens;

    /// <param name="words">The words.</param>
    /// <param name="parts">Tokens that occur only as parts of words; their numbers go on from those of the words.</param>
    public UserLexicon(IReadOnlyList<UserToken> words, IReadOnlyList<UserToken> parts)
    {
        _tokens = [.. words, .. parts];
        _codes = words.Count == 0 ? [] : new ushort[char.MaxValue + 1];
        ushort code = 0;
        foreach (var character in words.SelectMany(w => w.Word.Surface).Distinct().Order())
            _codes[character] = ++code;
        var keys = words.Select((w, i) => new TrieKey([.. w.Word.Surface.Select(c => _codes[c])], i, 1)).ToList();
        keys.Sort((a, b) => a.Codes.AsSpan().SequenceCompareTo(b.Codes));
        _trie = DoubleArrayBuilder.Build(keys);
    }

    /// <summary>A lexicon without words.</summary>
    public static UserLexicon Empty { get; } = new([], []);

    public bool IsEmpty => _codes.Length == 0;

    public UserToken this[int index] => _tokens[index];

    /// <summary>Adds the words that start there.</summary>
    public bool Find<TSink>(ReadOnlySpan<char> text, int start, ref TSink sink)
        where TSink : struct, IWordSink, allows ref struct
    {
        var found = false;
        var unit = _trie[DoubleArray.Root];
        for (var i = start; i < text.Length; i++)
        {
            int code = _codes[text[i]];
            if (!DoubleArray.MayHaveChild(unit, code))
                return found;
            unit = _trie[DoubleArray.Base(unit) + code];
            if (DoubleArray.Label(unit) != code)
                return found;
            if (DoubleArray.Count(unit) > 0)
            {
                var index = DoubleArray.FirstEntry(unit);
                sink.Add(i + 1 - start, _tokens[index].Cost, new WordReference(TokenKind.User, index));
                found = true;
            }
        }

        return found;
    }
}
