namespace Shirube.Knowledge.Search.Query;

/// <summary>One term that may stand for a word of the query.</summary>
/// <param name="Key">The term's key in the index.</param>
/// <param name="Weight">How far it stands for the word, 1 for the word itself.</param>
/// <param name="Span">Words that it covers in a text, for marking.</param>
/// <param name="Holds">True when a section with it holds the word; false for short readings, which many words share.</param>
internal sealed record Variant(string Key, double Weight, int Span = 1, bool Holds = true);
