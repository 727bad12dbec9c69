namespace Shirube.Knowledge.Search.Query;

/// <summary>The answer that a person chose for a question.</summary>
/// <param name="Group">Beginning of the group's key, up to the colon: the text in the asker's language is taken.</param>
/// <param name="Anchor">Section to land on; empty for the beginning.</param>
internal sealed record Pin(string Group, string Anchor);
