namespace Shirube.Knowledge.Search.Ranking;

/// <summary>A section with its final score and where the query stands in it.</summary>
/// <param name="Section">Number in its segment.</param>
/// <param name="Score">Larger is better.</param>
/// <param name="Occurrences">By field, position and clause.</param>
/// <param name="Mask">The slots of the query that it holds.</param>
/// <param name="Coverage">The part of the query that it holds, 0 to 1.</param>
internal sealed record RankedSection(int Section, double Score, IReadOnlyList<Occurrence> Occurrences, ulong Mask, double Coverage);
