namespace Shirube.Portal.Desk.Authoring;

/// <summary>A text with marks where something was taken out. Immutable.</summary>
/// <param name="Text">The text.</param>
/// <param name="Removed">How often something of each kind was taken out.</param>
internal sealed record AnonymousText(string Text, IReadOnlyDictionary<RemovedKind, int> Removed);
