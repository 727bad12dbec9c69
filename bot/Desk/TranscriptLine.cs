namespace Shirube.Bot.Desk;

/// <summary>One thing said.</summary>
/// <param name="At">When.</param>
/// <param name="ByPerson">True for the person, false for the assistant.</param>
/// <param name="Text">The words; Markdown where the assistant speaks.</param>
public sealed record TranscriptLine(DateTimeOffset At, bool ByPerson, string Text);
