using System.Text;
using Shirube.Knowledge.Analysis;

namespace Shirube.Knowledge.Tests.Tokenizing.Support;

/// <summary>Tokens as lines of text, to be compared and read.</summary>
internal static class Written
{
    /// <summary>Surface, kind, part of speech, base form, reading: one token in a line.</summary>
    public static string Tokens(Tokenizer tokenizer, ReadOnlySpan<char> text, TokenBuffer buffer)
    {
        var output = new StringBuilder();
        foreach (ref readonly var token in buffer.Tokens)
        {
            output.Append(token.Surface(text)).Append('\t').Append(token.Kind == TokenKind.Unknown ? "unknown" : "known")
                .Append('\t').Append(tokenizer.Dictionary.GetPartOfSpeech(token.PartOfSpeechId))
                .Append('\t').Append(tokenizer.BaseForm(token, text))
                .Append('\t').Append(tokenizer.Reading(token, text)).Append('\n');
        }

        return output.ToString();
    }

    /// <summary>The token graph in short: <c>関西 関西国際空港(3) 国際 空港</c>.</summary>
    public static string Graph(Tokenizer tokenizer, string text)
    {
        var buffer = new TokenBuffer();
        tokenizer.Tokenize(text, TokenizeMode.Search, buffer);
        var output = new List<string>();
        foreach (ref readonly var token in buffer.Tokens)
            output.Add(token.Surface(text).ToString() + (token.PositionIncrement == 0 ? $"({token.PositionLength})" : ""));
        return string.Join(' ', output);
    }

    /// <summary>The surfaces in normal mode with a space between them.</summary>
    public static string Surfaces(Tokenizer tokenizer, string text)
    {
        var buffer = new TokenBuffer();
        tokenizer.Tokenize(text, TokenizeMode.Normal, buffer);
        var output = new List<string>();
        foreach (ref readonly var token in buffer.Tokens)
            output.Add(token.Surface(text).ToString());
        return string.Join(' ', output);
    }
}
