namespace Shirube.Knowledge.Articles.Golden;

/// <summary>How a golden question fared.</summary>
/// <param name="Question">The question.</param>
/// <param name="Rank">Rank of its article, from 1; 0 when it is not among the first <see cref="GoldenRun.Depth"/>.</param>
public sealed record GoldenResult(GoldenQuestion Question, int Rank);
