using System.Text;

namespace Shirube.Surveys.Expressions;

/// <summary>Cuts a condition into tokens.</summary>
internal static class ExpressionLexer
{
    private static readonly string[] Symbols = ["&&", "||", "==", "!=", "<>", "<=", ">=", "=", "<", ">", "!", "(", ")", "[", "]", ","];

    public static List<Token> Cut(string text)
    {
        var tokens = new List<Token>();
        for (var at = 0; at < text.Length;)
        {
            if (char.IsWhiteSpace(text[at]))
            {
                at++;
                continue;
            }

            var token = Next(text, at, out at);
            tokens.Add(token);
        }

        tokens.Add(new Token(TokenKind.End, "", text.Length));
        return tokens;
    }

    private static Token Next(string text, int start, out int end)
    {
        var first = text[start];
        if (first == '{') return Braced(text, start, out end);
        if (first is '\'' or '"') return Quoted(text, start, out end);
        if (char.IsAsciiDigit(first) || (first == '-' && start + 1 < text.Length && char.IsAsciiDigit(text[start + 1]))) return Number(text, start, out end);
        if (char.IsLetter(first) || first == '_')
        {
            end = start;
            while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '-')) end++;
            return new Token(TokenKind.Word, text[start..end], start);
        }

        foreach (var symbol in Symbols)
        {
            if (string.CompareOrdinal(text, start, symbol, 0, symbol.Length) != 0) continue;
            end = start + symbol.Length;
            return new Token(TokenKind.Symbol, symbol, start);
        }

        throw new ExpressionFaultException($"the character {first} means nothing here", start);
    }

    private static Token Braced(string text, int start, out int end)
    {
        var close = text.IndexOf('}', start);
        if (close < 0) throw new ExpressionFaultException("} is missing", start);
        end = close + 1;
        var name = text[(start + 1)..close].Trim();
        if (name.Length == 0) throw new ExpressionFaultException("the name between { and } is missing", start);
        return new Token(TokenKind.Reference, name, start);
    }

    private static Token Quoted(string text, int start, out int end)
    {
        var quote = text[start];
        var value = new StringBuilder();
        for (end = start + 1; end < text.Length; end++)
        {
            if (text[end] == quote)
            {
                end++;
                return new Token(TokenKind.Text, value.ToString(), start);
            }

            if (text[end] == '\\' && end + 1 < text.Length) end++;
            value.Append(text[end]);
        }

        throw new ExpressionFaultException("the closing quotation mark is missing", start);
    }

    private static Token Number(string text, int start, out int end)
    {
        end = start + 1;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.')) end++;
        return new Token(TokenKind.Number, text[start..end], start);
    }
}
