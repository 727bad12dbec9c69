namespace Shirube.Knowledge.Articles.Golden;

/// <summary>A golden question that a publication would lose.</summary>
/// <param name="Question">The question and whose it is.</param>
/// <param name="Surface">Name of the way it was asked.</param>
/// <param name="Before">Rank of its article now; 0 when not among the first ten.</param>
/// <param name="After">Rank it would have.</param>
/// <param name="TakenBy">Articles that would stand before it, best first, as group keys.</param>
public sealed record LostQuestion(GoldenQuestion Question, string Surface, int Before, int After, IReadOnlyList<string> TakenBy);
