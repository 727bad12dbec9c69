namespace Shirube.Knowledge.Search.Query;

/// <summary>A word of the query while clauses are being made of it.</summary>
/// <param name="Key">Its key in the index.</param>
/// <param name="ReadingKey">Key of its reading, or null.</param>
/// <param name="Position">Its place among all words of the query.</param>
/// <param name="Start">First UTF-16 unit in the query.</param>
/// <param name="End">The unit after its last.</param>
internal sealed record QueryWord(string Key, string? ReadingKey, int Position, int Start, int End);
