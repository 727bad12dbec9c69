namespace Shirube.Knowledge.Analysis;

/// <summary>A word that may start at a place.</summary>
/// <param name="Length">UTF-16 units.</param>
/// <param name="Cost">Word cost.</param>
/// <param name="Context">Context id.</param>
/// <param name="Word">Which word.</param>
internal readonly record struct Candidate(int Length, int Cost, int Context, WordReference Word);
