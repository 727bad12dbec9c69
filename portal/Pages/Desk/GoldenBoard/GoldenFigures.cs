namespace Shirube.Portal.Pages.Desk.GoldenBoard;

/// <summary>How all questions fared by one way of asking in the last run.</summary>
/// <param name="Surface">Name of the way.</param>
/// <param name="Total">Questions asked.</param>
/// <param name="Top1">Those whose article came first.</param>
/// <param name="Top3">Those whose article was among the first three.</param>
internal sealed record GoldenFigures(string Surface, int Total, int Top1, int Top3)
{
    public static GoldenFigures Of(string surface, IEnumerable<GoldenRow> rows)
    {
        var ranks = rows.SelectMany(row => row.Ways).Where(way => way.Surface == surface && way.Last is >= 0).Select(way => way.Last!.Value).ToList();
        return new GoldenFigures(surface, ranks.Count, ranks.Count(rank => rank == 1), ranks.Count(rank => rank is > 0 and <= 3));
    }
}
