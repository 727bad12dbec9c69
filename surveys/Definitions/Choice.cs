namespace Shirube.Surveys.Definitions;

/// <summary>One possible answer.</summary>
/// <param name="Value">What is stored.</param>
/// <param name="Text">What is read.</param>
/// <param name="Points">What it counts, 0 to 100; null where it does not count.</param>
public sealed record Choice(string Value, LocalText Text, double? Points);
