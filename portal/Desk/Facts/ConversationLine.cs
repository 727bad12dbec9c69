namespace Shirube.Portal.Desk.Facts;

/// <summary>One thing said in a conversation.</summary>
internal sealed record ConversationLine(DateTimeOffset At, bool ByPerson, string Text);
