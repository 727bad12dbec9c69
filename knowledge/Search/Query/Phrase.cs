namespace Shirube.Knowledge.Search.Query;

/// <summary>A text that must be there to the letter.</summary>
/// <param name="Text">It, folded as <see cref="PhraseMatcher.Fold"/> does.</param>
/// <param name="Keys">Terms that every section with it holds.</param>
internal sealed record Phrase(string Text, IReadOnlyList<string> Keys);
