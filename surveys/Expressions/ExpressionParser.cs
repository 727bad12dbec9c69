using System.Globalization;

namespace Shirube.Surveys.Expressions;

/// <summary>Reads a condition. Never throws: a fault is a value.</summary>
public static class ExpressionParser
{
    /// <summary>Longer conditions are not written by people; the limit keeps reading and evaluating cheap.</summary>
    public const int Longest = 2000;

    /// <summary>Deeper nesting would let a definition overflow the stack.</summary>
    public const int Deepest = 40;

    private static readonly Dictionary<string, BinaryOperator> Comparisons = new(StringComparer.OrdinalIgnoreCase)
    {
        ["="] = BinaryOperator.Equal,
        ["=="] = BinaryOperator.Equal,
        ["equal"] = BinaryOperator.Equal,
        ["!="] = BinaryOperator.NotEqual,
        ["<>"] = BinaryOperator.NotEqual,
        ["notequal"] = BinaryOperator.NotEqual,
        ["<"] = BinaryOperator.Less,
        ["less"] = BinaryOperator.Less,
        ["<="] = BinaryOperator.LessOrEqual,
        ["lessorequal"] = BinaryOperator.LessOrEqual,
        [">"] = BinaryOperator.Greater,
        ["greater"] = BinaryOperator.Greater,
        [">="] = BinaryOperator.GreaterOrEqual,
        ["greaterorequal"] = BinaryOperator.GreaterOrEqual,
        ["contains"] = BinaryOperator.Contains,
        ["contain"] = BinaryOperator.Contains,
        ["notcontains"] = BinaryOperator.NotContains,
        ["notcontain"] = BinaryOperator.NotContains,
        ["anyof"] = BinaryOperator.AnyOf,
        ["allof"] = BinaryOperator.AllOf,
    };

    public static ExpressionReading Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > Longest) return new ExpressionReading(null, $"longer than {Longest} characters", Longest);
        try
        {
            var parser = new Cursor(ExpressionLexer.Cut(text));
            var expression = Or(parser, 0);
            if (parser.Current.Kind != TokenKind.End) throw parser.Unexpected();
            return new ExpressionReading(expression, null, 0);
        }
        catch (ExpressionFaultException fault)
        {
            return new ExpressionReading(null, fault.Message, fault.Position);
        }
    }

    private static Expression Or(Cursor cursor, int depth)
    {
        if (depth > Deepest) throw new ExpressionFaultException($"nested more than {Deepest} deep", cursor.Current.Position);
        var left = And(cursor, depth);
        while (cursor.Take("||", "or")) left = new Expression.Binary(BinaryOperator.Or, left, And(cursor, depth));
        return left;
    }

    private static Expression And(Cursor cursor, int depth)
    {
        var left = Not(cursor, depth);
        while (cursor.Take("&&", "and")) left = new Expression.Binary(BinaryOperator.And, left, Not(cursor, depth));
        return left;
    }

    private static Expression Not(Cursor cursor, int depth)
    {
        if (depth > Deepest) throw new ExpressionFaultException($"nested more than {Deepest} deep", cursor.Current.Position);
        return cursor.Take("!", "!") ? new Expression.Unary(UnaryOperator.Not, Not(cursor, depth + 1)) : Comparison(cursor, depth);
    }

    private static Expression Comparison(Cursor cursor, int depth)
    {
        var left = Operand(cursor, depth);
        if (cursor.Take("empty", "empty")) return new Expression.Unary(UnaryOperator.Empty, left);
        if (cursor.Take("notempty", "notempty")) return new Expression.Unary(UnaryOperator.NotEmpty, left);
        var token = cursor.Current;
        if (token.Kind is not (TokenKind.Symbol or TokenKind.Word) || !Comparisons.TryGetValue(token.Text, out var comparison)) return left;
        cursor.Advance();
        return new Expression.Binary(comparison, left, Operand(cursor, depth));
    }

    private static Expression Operand(Cursor cursor, int depth)
    {
        var token = cursor.Current;
        cursor.Advance();
        switch (token.Kind)
        {
            case TokenKind.Reference:
                return new Expression.Reference(token.Text);
            case TokenKind.Text:
                return new Expression.Literal(token.Text);
            case TokenKind.Number when double.TryParse(token.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number):
                return new Expression.Literal(number);
            case TokenKind.Word when token.Text.Equals("true", StringComparison.OrdinalIgnoreCase):
                return new Expression.Literal(true);
            case TokenKind.Word when token.Text.Equals("false", StringComparison.OrdinalIgnoreCase):
                return new Expression.Literal(false);
            case TokenKind.Symbol when token.Text == "(":
                var inner = Or(cursor, depth + 1);
                cursor.Need(")");
                return inner;
            case TokenKind.Symbol when token.Text == "[":
                return List(cursor, depth);
            case TokenKind.Word when cursor.Current.Text == "(":
                throw new ExpressionFaultException($"functions such as {token.Text}() are not supported", token.Position);
            default:
                throw Cursor.Unexpected(token);
        }
    }

    private static Expression.ListOf List(Cursor cursor, int depth)
    {
        var items = new List<Expression>();
        while (!cursor.Take("]", "]"))
        {
            if (items.Count > 0) cursor.Need(",");
            items.Add(Operand(cursor, depth + 1));
        }

        return new Expression.ListOf(items);
    }

    private sealed class Cursor(List<Token> tokens)
    {
        private int _at;

        public Token Current => tokens[_at];

        public void Advance()
        {
            if (_at < tokens.Count - 1) _at++;
        }

        public bool Take(string symbol, string word)
        {
            var isThere = Current.Kind switch
            {
                TokenKind.Symbol => Current.Text == symbol,
                TokenKind.Word => Current.Text.Equals(word, StringComparison.OrdinalIgnoreCase),
                _ => false,
            };
            if (isThere) Advance();
            return isThere;
        }

        public void Need(string symbol)
        {
            if (!Take(symbol, symbol)) throw new ExpressionFaultException($"{symbol} is missing", Current.Position);
        }

        public ExpressionFaultException Unexpected() => Unexpected(Current);

        public static ExpressionFaultException Unexpected(Token token) =>
            new(token.Kind == TokenKind.End ? "something is missing at the end" : $"{token.Text} is not expected here", token.Position);
    }
}
