namespace Shirube.Knowledge.Articles.Golden;

/// <summary>The outcome of a run over all golden questions.</summary>
/// <param name="Results">One for each question, in the order asked.</param>
public sealed record GoldenReport(IReadOnlyList<GoldenResult> Results)
{
    /// <summary>Questions asked.</summary>
    public int Total => Results.Count;

    /// <summary>Share whose article came first, 0 to 1.</summary>
    public double Top1 => ShareWithin(1);

    /// <summary>Share whose article was among the first three, 0 to 1.</summary>
    public double Top3 => ShareWithin(3);

    /// <summary>Mean of 1 / rank, 0 beyond the tenth.</summary>
    public double Mrr10 => Total == 0 ? 0 : Results.Sum(result => result.Rank is > 0 and <= 10 ? 1.0 / result.Rank : 0) / Total;

    /// <summary>Questions whose article was not among the first three.</summary>
    public IEnumerable<GoldenResult> Lost => Results.Where(result => result.IsLost);

    private double ShareWithin(int rank) => Total == 0 ? 0 : (double)Results.Count(result => result.Rank > 0 && result.Rank <= rank) / Total;

    /// <summary>The results of one way of asking.</summary>
    public GoldenReport By(string surface) => new([.. Results.Where(result => result.Surface == surface)]);
}
