namespace Shirube.Bot.Dialogue;

/// <summary>Something that can be pressed.</summary>
/// <param name="Label">What stands on it, and what the person is shown to have said.</param>
/// <param name="Value">What comes back in <see cref="Utterance.Choice"/>.</param>
public sealed record Choice(string Label, string Value);
