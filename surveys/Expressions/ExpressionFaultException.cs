namespace Shirube.Surveys.Expressions;

/// <summary>Leaves the parser at the first fault; never leaves <see cref="ExpressionParser"/>.</summary>
internal sealed class ExpressionFaultException(string message, int position) : Exception(message)
{
    public int Position { get; } = position;
}
