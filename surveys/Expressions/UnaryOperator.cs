namespace Shirube.Surveys.Expressions;

/// <summary>Operators with one operand.</summary>
public enum UnaryOperator
{
    /// <summary><c>!</c></summary>
    Not,

    /// <summary><c>empty</c>: nothing was answered.</summary>
    Empty,

    /// <summary><c>notempty</c></summary>
    NotEmpty,
}
