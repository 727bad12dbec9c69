namespace Shirube.Knowledge.Articles.Golden;

/// <summary>How a golden question fared.</summary>
/// <param name="Question">The question.</param>
/// <param name="Rank">Rank of its article, from 1; 0 when it is not among the first <see cref="GoldenRun.Depth"/>.</param>
/// <param name="Surface">Name of the way it was asked.</param>
public sealed record GoldenResult(GoldenQuestion Question, int Rank, string Surface = GoldenRun.SearchName)
{
    /// <summary>True when the article is not where people look: among the first three.</summary>
    public bool IsLost => Rank is 0 or > 3;
}
