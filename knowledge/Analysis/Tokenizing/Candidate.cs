namespace Shirube.Knowledge.Analysis;

/// <summary>A word that may start at the place at hand.</summary>
/// <param name="Length">UTF-16 units.</param>
/// <param name="Cost">Packed context and cost (see <see cref="WordCost"/>).</param>
/// <param name="Word">Which word.</param>
internal readonly record struct Candidate(int Length, uint Cost, WordReference Word);
