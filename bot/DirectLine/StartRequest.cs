namespace Shirube.Bot.DirectLine;

/// <summary>Body of the call that begins a conversation; everything may be missing.</summary>
internal sealed record StartRequest(string? Locale);
