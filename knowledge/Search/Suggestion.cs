namespace Shirube.Knowledge.Search;

/// <summary>A completion while typing.</summary>
/// <param name="Text">What would be asked, or the title it leads to.</param>
/// <param name="Group">The group it leads straight to, or null when it is only a wording to search for.</param>
/// <param name="Anchor">The section in that group; empty for its top.</param>
public sealed record Suggestion(string Text, string? Group, string Anchor);
