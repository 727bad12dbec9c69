namespace Shirube.Surveys.Expressions;

internal readonly record struct Token(TokenKind Kind, string Text, int Position);
