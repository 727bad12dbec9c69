namespace Shirube.Knowledge.Analysis;

/// <summary>
/// Cuts Japanese text into words, as MeCab does with the same dictionary. Immutable and thread-safe;
/// each thread brings its own <see cref="TokenBuffer"/>.
/// </summary>
public sealed class Tokenizer
{
    /// <param name="dictionary">Stays open as long as the tokenizer is used.</param>
    /// <param name="userDictionary">The words to add; see <see cref="UserDictionary.Empty"/>.</param>
    public Tokenizer(MorphologicalDictionary dictionary, UserDictionary userDictionary)
    {
        ArgumentNullException.ThrowIfNull(dictionary);
        ArgumentNullException.ThrowIfNull(userDictionary);
        Dictionary = dictionary;
        UserDictionary = userDictionary;
        Users = UserLexiconBuilder.Build(dictionary, userDictionary);
    }

    /// <summary>The dictionary it works with.</summary>
    public MorphologicalDictionary Dictionary { get; }

    /// <summary>The words that were added.</summary>
    public UserDictionary UserDictionary { get; }

    internal UserLexicon Users { get; }

    /// <summary>Tokenises a text, each line on its own.</summary>
    /// <param name="text">Normalised text; anything is accepted.</param>
    /// <param name="mode">How to cut.</param>
    /// <param name="tokens">Receives the tokens; what was in it is gone.</param>
    public void Tokenize(ReadOnlySpan<char> text, TokenizeMode mode, TokenBuffer tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        using var lease = Dictionary.Lease();
        var data = Dictionary.Data(lease);
        tokens.Clear();
        tokens.Viterbi.Prepare(data.Contexts);
        var writer = new PathWriter(text, Dictionary, new WordCosts(data, Users), tokens, mode);
        var lines = new LineAnalyzer(data, Users, writer, tokens);
        for (var start = 0; start < text.Length;)
        {
            var length = text[start..].IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            // A carriage return that belongs to the line break is no text; a lone one is, as for MeCab.
            var textEnd = length > 0 && text[end - 1] == '\r' ? end - 1 : end;
            if (textEnd > start)
                lines.Run(text[..textEnd], start);
            start = end + 1;
        }
    }

    /// <summary>The dictionary form of a token, such as 書く for 書い; the surface where there is no other.</summary>
    /// <param name="token">A token of this tokenizer.</param>
    /// <param name="text">The text that was tokenised.</param>
    public ReadOnlySpan<char> BaseForm(in Token token, ReadOnlySpan<char> text)
    {
        var id = token.Kind == TokenKind.Known ? WordFeature.BaseForm(Dictionary.Feature(token.Word.Index)) : 0;
        return id == 0 ? token.Surface(text) : Dictionary.BaseForms.Get(id);
    }

    /// <summary>The reading of a token in katakana; empty when it is not known.</summary>
    /// <param name="token">A token of this tokenizer.</param>
    /// <param name="text">The text that was tokenised.</param>
    public ReadOnlySpan<char> Reading(in Token token, ReadOnlySpan<char> text)
    {
        switch (token.Kind)
        {
            case TokenKind.Known:
                var id = WordFeature.Reading(Dictionary.Feature(token.Word.Index));
                return id == 0 ? token.Surface(text) : Dictionary.Readings.Get(id);
            case TokenKind.User:
                return Users[token.Word.Index].Word.Reading;
            default:
                return [];
        }
    }
}
