namespace Shirube.Surveys.Scores;

/// <summary>
/// A mean with its 95 % interval. The interval is Student's: mean ± t(0.975, n−1) · s / √n, with s the standard deviation of
/// the sample, cut to 0 to 100. It takes the respondents as a random sample; it says nothing about who did not answer.
/// </summary>
/// <param name="N">How many were averaged.</param>
/// <param name="Mean">0 to 100; NaN where nobody answered.</param>
/// <param name="Low">Lower bound; NaN for fewer than two.</param>
/// <param name="High">Upper bound; NaN for fewer than two.</param>
public sealed record Score(int N, double Mean, double Low, double High)
{
    public static readonly Score None = new(0, double.NaN, double.NaN, double.NaN);

    public bool HasInterval => !double.IsNaN(Low);

    public static Score Of(IEnumerable<double> values)
    {
        ArgumentNullException.ThrowIfNull(values);
        // Welford: one pass, and no loss when all values lie close together.
        var n = 0;
        double mean = 0, squares = 0;
        foreach (var value in values)
        {
            n++;
            var delta = value - mean;
            mean += delta / n;
            squares += delta * (value - mean);
        }

        return Of(n, mean, squares);
    }

    /// <summary>The same from how often each value occurs: a question has few choices and many answers.</summary>
    /// <param name="counts">How often.</param>
    /// <param name="values">Which value; NaN for one that does not count.</param>
    public static Score OfCounts(IReadOnlyList<int> counts, IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(counts);
        ArgumentNullException.ThrowIfNull(values);
        var counted = Enumerable.Range(0, counts.Count).Where(at => counts[at] > 0 && !double.IsNaN(values[at])).ToList();
        var n = counted.Sum(at => counts[at]);
        if (n == 0) return None;
        var mean = counted.Sum(at => counts[at] * values[at]) / n;
        return Of(n, mean, counted.Sum(at => counts[at] * (values[at] - mean) * (values[at] - mean)));
    }

    private static Score Of(int n, double mean, double squares)
    {
        if (n == 0) return None;
        if (n == 1) return new Score(1, mean, double.NaN, double.NaN);
        var half = StudentT.Quantile975(n - 1) * Math.Sqrt(squares / (n - 1) / n);
        return new Score(n, mean, Math.Max(0, mean - half), Math.Min(100, mean + half));
    }
}
