namespace Shirube.Knowledge.Search.Ranking;

/// <summary>A section with its final score and where the query stands in it.</summary>
internal sealed record RankedSection(int Section, double Score, IReadOnlyList<Occurrence> Occurrences);
