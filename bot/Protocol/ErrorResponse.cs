namespace Shirube.Bot.Protocol;

/// <summary>Body of an answer that says no.</summary>
public sealed record ErrorResponse(ErrorBody Error);
