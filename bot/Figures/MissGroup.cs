namespace Shirube.Bot.Figures;

/// <summary>Questions without an answer that are worded alike.</summary>
/// <param name="Words">The latest of them.</param>
/// <param name="Count">How many.</param>
/// <param name="LastAt">When the latest was asked.</param>
/// <param name="Others">Other wordings, latest first, each once.</param>
public sealed record MissGroup(string Words, int Count, DateTimeOffset LastAt, IReadOnlyList<string> Others);
