namespace Shirube.Bot.DirectLine;

/// <summary>For whom a token is wanted.</summary>
internal sealed record TokenRequestUser(string? Id, string? Name);
