using Shirube.Knowledge.Articles.Golden;

namespace Shirube.Portal.Pages.Desk.GoldenBoard;

/// <summary>How a golden question fared by one way of asking.</summary>
/// <param name="Surface">Name of the way.</param>
/// <param name="Ranks">Its rank in each run that changed it, oldest first.</param>
internal sealed record GoldenWay(string Surface, IReadOnlyList<GoldenRank> Ranks)
{
    /// <summary>Changes of rank that are shown.</summary>
    private const int MostShown = 5;

    /// <summary>Rank in the last run; null when it was not asked yet.</summary>
    public int? Last => Ranks.Count == 0 ? null : Ranks[^1].Rank;

    public bool IsLost => Last is 0 or > 3;

    /// <summary>The latest changes, oldest first; none while it has always had the same rank.</summary>
    public IEnumerable<GoldenRank> Changes => Ranks.Count < 2 ? [] : Ranks.TakeLast(MostShown);
}
