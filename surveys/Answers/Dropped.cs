namespace Shirube.Surveys.Answers;

/// <summary>One answer that was dropped.</summary>
public sealed record Dropped(string Key, DropReason Reason);
