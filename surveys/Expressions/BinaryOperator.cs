namespace Shirube.Surveys.Expressions;

/// <summary>Operators with two operands.</summary>
public enum BinaryOperator
{
    And,
    Or,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,

    /// <summary>A list holds the value, or a text holds the text.</summary>
    Contains,
    NotContains,

    /// <summary>At least one of the values was chosen.</summary>
    AnyOf,

    /// <summary>All of the values were chosen.</summary>
    AllOf,
}
