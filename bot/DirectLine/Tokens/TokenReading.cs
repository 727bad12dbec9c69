namespace Shirube.Bot.DirectLine.Tokens;

/// <summary>What a token turned out to be: its claims, or what is wrong with it.</summary>
internal sealed record TokenReading(TokenClaims? Claims, TokenFault Fault);
