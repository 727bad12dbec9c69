namespace Shirube.Bot.Protocol;

/// <summary>What went wrong.</summary>
/// <param name="Code">For programs.</param>
/// <param name="Message">For people who write programs.</param>
public sealed record ErrorBody(string Code, string Message);
