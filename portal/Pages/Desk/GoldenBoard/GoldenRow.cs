using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Golden;

namespace Shirube.Portal.Pages.Desk.GoldenBoard;

/// <summary>A golden question with its ranks.</summary>
/// <param name="Head">The article it belongs to.</param>
/// <param name="Question">The question.</param>
/// <param name="Surface">Name of the way it is asked.</param>
/// <param name="Ranks">Its rank in each run that changed it, oldest first.</param>
internal sealed record GoldenRow(ArticleHead Head, string Question, string Surface, IReadOnlyList<GoldenRank> Ranks)
{
    /// <summary>Rank in the last run; null when it was not asked yet.</summary>
    public int? Last => Ranks.Count == 0 ? null : Ranks[^1].Rank;

    public bool IsLost => Last is 0 or > 3;
}
