namespace Shirube.Surveys.Expressions;

/// <summary>
/// A condition of a survey, in the part of SurveyJS's expression language that is listed in docs/decisions/surveys.md:
/// references, text, numbers, lists, comparisons, <c>empty</c>, <c>contains</c>, <c>anyof</c>, <c>allof</c>, and, or, not.
/// No functions and no arithmetic, so evaluating one always ends and touches nothing but the answers.
/// </summary>
public abstract record Expression
{
    private Expression()
    {
    }

    /// <summary>Text, a number or a truth value.</summary>
    /// <param name="Value">A <see cref="string"/>, a <see cref="double"/> or a <see cref="bool"/>.</param>
    public sealed record Literal(object Value) : Expression;

    /// <summary>The answer to a question, <c>{name}</c>, or to one row of a matrix, <c>{name.row}</c>.</summary>
    public sealed record Reference(string Name) : Expression;

    /// <summary>A list, <c>['a', 'b']</c>.</summary>
    public sealed record ListOf(IReadOnlyList<Expression> Items) : Expression;

    /// <summary>Everything with one operand.</summary>
    public sealed record Unary(UnaryOperator Operator, Expression Operand) : Expression;

    /// <summary>Everything with two operands.</summary>
    public sealed record Binary(BinaryOperator Operator, Expression Left, Expression Right) : Expression;

    /// <summary>Names of what the condition reads, each once.</summary>
    public IReadOnlySet<string> References()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        Collect(this, names);
        return names;
    }

    private static void Collect(Expression expression, HashSet<string> names)
    {
        switch (expression)
        {
            case Reference reference:
                names.Add(reference.Name);
                break;
            case ListOf list:
                foreach (var item in list.Items) Collect(item, names);
                break;
            case Unary unary:
                Collect(unary.Operand, names);
                break;
            case Binary binary:
                Collect(binary.Left, names);
                Collect(binary.Right, names);
                break;
        }
    }
}
