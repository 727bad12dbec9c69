namespace Shirube.Surveys.Expressions;

internal enum TokenKind
{
    End,
    Reference,
    Text,
    Number,
    Word,
    Symbol,
}
