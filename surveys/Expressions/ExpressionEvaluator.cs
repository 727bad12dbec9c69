using System.Globalization;

namespace Shirube.Surveys.Expressions;

/// <summary>
/// Decides a condition from the answers given so far. Values are null, <see cref="string"/>, <see cref="double"/>,
/// <see cref="bool"/> or lists of text; like SurveyJS, "1" equals 1, and a comparison of size with nothing is false.
/// </summary>
public static class ExpressionEvaluator
{
    /// <summary>Whether the condition holds.</summary>
    /// <param name="expression">The condition.</param>
    /// <param name="answer">The answer with this name; null when there is none.</param>
    public static bool IsTrue(Expression expression, Func<string, object?> answer)
    {
        ArgumentNullException.ThrowIfNull(expression);
        ArgumentNullException.ThrowIfNull(answer);
        return Truth(Value(expression, answer));
    }

    private static object? Value(Expression expression, Func<string, object?> answer) => expression switch
    {
        Expression.Literal literal => literal.Value,
        Expression.Reference reference => answer(reference.Name),
        Expression.ListOf list => list.Items.Select(item => Text(Value(item, answer))).ToList(),
        Expression.Unary unary => Unary(unary, answer),
        Expression.Binary binary => Binary(binary, answer),
        _ => throw new ArgumentOutOfRangeException(nameof(expression), expression, "Not an expression"),
    };

    private static bool Unary(Expression.Unary unary, Func<string, object?> answer)
    {
        var value = Value(unary.Operand, answer);
        return unary.Operator switch
        {
            UnaryOperator.Not => !Truth(value),
            UnaryOperator.Empty => IsEmpty(value),
            _ => !IsEmpty(value),
        };
    }

    private static bool Binary(Expression.Binary binary, Func<string, object?> answer)
    {
        if (binary.Operator == BinaryOperator.And) return Truth(Value(binary.Left, answer)) && Truth(Value(binary.Right, answer));
        if (binary.Operator == BinaryOperator.Or) return Truth(Value(binary.Left, answer)) || Truth(Value(binary.Right, answer));
        var left = Value(binary.Left, answer);
        var right = Value(binary.Right, answer);
        return binary.Operator switch
        {
            BinaryOperator.Equal => AreEqual(left, right),
            BinaryOperator.NotEqual => !AreEqual(left, right),
            BinaryOperator.Contains => Contains(left, right),
            BinaryOperator.NotContains => !Contains(left, right),
            BinaryOperator.AnyOf => Items(right).Any(item => Items(left).Contains(item, StringComparer.OrdinalIgnoreCase)),
            BinaryOperator.AllOf => !IsEmpty(left) && Items(right).All(item => Items(left).Contains(item, StringComparer.OrdinalIgnoreCase)),
            _ => Size(binary.Operator, left, right),
        };
    }

    private static bool Size(BinaryOperator comparison, object? left, object? right)
    {
        if (IsEmpty(left) || IsEmpty(right)) return false;
        // A number and a text that is none have no order.
        if ((left is double || right is double) && (Number(left) is null || Number(right) is null)) return false;
        var order = Number(left) is { } a && Number(right) is { } b ? a.CompareTo(b) : string.CompareOrdinal(Text(left), Text(right));
        return comparison switch
        {
            BinaryOperator.Less => order < 0,
            BinaryOperator.LessOrEqual => order <= 0,
            BinaryOperator.Greater => order > 0,
            _ => order >= 0,
        };
    }

    private static bool AreEqual(object? left, object? right)
    {
        if (IsEmpty(left) || IsEmpty(right)) return IsEmpty(left) && IsEmpty(right);
        if (left is IReadOnlyList<string> || right is IReadOnlyList<string>)
            return Items(left).Order(StringComparer.OrdinalIgnoreCase).SequenceEqual(Items(right).Order(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
        if (Number(left) is { } a && Number(right) is { } b) return a.Equals(b);
        return string.Equals(Text(left), Text(right), StringComparison.OrdinalIgnoreCase);
    }

    private static bool Contains(object? left, object? right)
    {
        if (IsEmpty(left)) return false;
        if (left is string text && right is not IReadOnlyList<string>) return text.Contains(Text(right), StringComparison.OrdinalIgnoreCase);
        return Items(right).All(item => Items(left).Contains(item, StringComparer.OrdinalIgnoreCase));
    }

    private static bool IsEmpty(object? value) => value switch
    {
        null => true,
        string text => text.Length == 0,
        IReadOnlyList<string> list => list.Count == 0,
        _ => false,
    };

    private static bool Truth(object? value) => value switch
    {
        bool truth => truth,
        double number => number.Equals(1.0),
        string text => text == "1",
        _ => false,
    };

    private static double? Number(object? value) => value switch
    {
        double number => number,
        string text when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) => number,
        _ => null,
    };

    private static string Text(object? value) => value switch
    {
        null => "",
        string text => text,
        bool truth => truth ? "true" : "false",
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        IReadOnlyList<string> list => string.Join(',', list),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static IReadOnlyList<string> Items(object? value) => value switch
    {
        null => [],
        IReadOnlyList<string> list => list,
        _ => [Text(value)],
    };
}
