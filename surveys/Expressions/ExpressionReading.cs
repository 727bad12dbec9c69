namespace Shirube.Surveys.Expressions;

/// <summary>What came of reading a condition: the expression, or why it is none and where.</summary>
/// <param name="Expression">The condition, or null.</param>
/// <param name="Fault">What is wrong, in English, or null.</param>
/// <param name="Position">Place of the fault, in characters from 0.</param>
public sealed record ExpressionReading(Expression? Expression, string? Fault, int Position);
