namespace Shirube.Bot.Dialogue;

/// <summary>A text without personal data.</summary>
/// <param name="Text">The text; itself when nothing was found.</param>
/// <param name="Kinds">What was taken out, each kind once.</param>
public sealed record MaskedText(string Text, IReadOnlyList<PersonalDataKind> Kinds);
