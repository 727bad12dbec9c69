using Shirube.Knowledge.Analysis;

namespace Shirube.Portal.Surveys;

/// <summary>Cuts a comment into words.</summary>
internal static class CommentTokens
{
    private const string Particle = "助詞";

    /// <summary>Words of kana alone are mostly こと, もの, ところ.</summary>
    private static readonly System.Buffers.SearchValues<char> Kana = System.Buffers.SearchValues.Create([.. Enumerable.Range('ぁ', 'ん' - 'ぁ' + 1).Select(letter => (char)letter)]);

    public static List<CommentToken> Of(Tokenizer tokenizer, string text, TokenBuffer buffer)
    {
        tokenizer.Tokenize(text, TokenizeMode.Normal, buffer);
        var tokens = new List<CommentToken>();
        foreach (ref readonly var token in buffer.Tokens)
        {
            var surface = token.Surface(text);
            if (surface.IsWhiteSpace()) continue;
            var part = tokenizer.Dictionary.GetPartOfSpeech(token.PartOfSpeechId);
            // Endings that join two words, as the て and で before ない, say nothing by themselves.
            var word = part.Major == Particle ? surface.ToString() : tokenizer.BaseForm(token, text).ToString().ToLowerInvariant();
            tokens.Add(new CommentToken(word, word.Length > 1 && IsTopic(part) && surface.ContainsAnyExcept(Kana) && char.IsLetter(word[0])));
        }

        return tokens;
    }

    private static bool IsTopic(PartOfSpeech part) => part.Major switch
    {
        "名詞" => part.Detail1 is not ("非自立" or "代名詞" or "数" or "接尾" or "副詞可能"),
        "形容詞" => part.Detail1 == "自立",
        _ => false,
    };
}
