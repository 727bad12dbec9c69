namespace Shirube.Bot.DirectLine.Tokens;

/// <summary>The first part of a token.</summary>
internal sealed record TokenHeader(string? Alg, string? Typ);
