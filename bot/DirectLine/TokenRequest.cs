namespace Shirube.Bot.DirectLine;

/// <summary>Body of a request for a token; everything may be missing.</summary>
internal sealed record TokenRequest(TokenRequestUser? User);
