using Shirube.Knowledge.Articles.Golden;

namespace Shirube.Knowledge.Articles.Words;

/// <summary>What other lists of words would do. Immutable.</summary>
/// <param name="Golden">To the golden questions.</param>
/// <param name="Warnings">Lines that cannot be used and that were not among the unusable ones before.</param>
public sealed record WordCheck(GateReport Golden, IReadOnlyList<string> Warnings);
