namespace Shirube.Knowledge.Curation.Effect;

/// <summary>Exact tests of whether two counts differ by more than chance. They hold for small counts, where others only approximate.</summary>
public static class ExactTest
{
    /// <summary>Two probabilities this close are one: what adding logarithms leaves.</summary>
    private const double Slack = 1e-7;

    /// <summary>
    /// Fisher's exact test, two-sided: the probability of a table as unlikely as this one or more so, when both shares are the
    /// same (R. A. Fisher 1935).
    /// </summary>
    /// <param name="partA">Part of the first whole.</param>
    /// <param name="wholeA">First whole.</param>
    /// <param name="partB">Part of the second whole.</param>
    /// <param name="wholeB">Second whole.</param>
    public static double Shares(int partA, int wholeA, int partB, int wholeB)
    {
        var (total, parts) = (wholeA + wholeB, partA + partB);
        var least = Math.Max(0, parts - wholeB);
        var most = Math.Min(parts, wholeA);
        double LogChance(int part) => LogChoose(wholeA, part) + LogChoose(wholeB, parts - part) - LogChoose(total, parts);
        var observed = LogChance(partA);
        var sum = 0.0;
        for (var part = least; part <= most; part++)
            if (LogChance(part) is var chance && chance <= observed + Slack) sum += Math.Exp(chance);
        return Math.Min(1, sum);
    }

    /// <summary>
    /// Whether two rates of events differ: given their sum, the first count is binomial with its share of the exposure
    /// (J. Przyborowski and H. Wilenski 1940); two-sided like <see cref="Shares"/>.
    /// </summary>
    /// <param name="eventsA">Events at first.</param>
    /// <param name="exposureA">What they are counted against.</param>
    /// <param name="eventsB">Events then.</param>
    /// <param name="exposureB">What they are counted against.</param>
    public static double Rates(int eventsA, int exposureA, int eventsB, int exposureB)
    {
        var events = eventsA + eventsB;
        if (events == 0 || exposureA <= 0 || exposureB <= 0) return 1;
        var share = (double)exposureA / (exposureA + exposureB);
        double LogChance(int count) => LogChoose(events, count) + (count * Math.Log(share)) + ((events - count) * Math.Log(1 - share));
        var observed = LogChance(eventsA);
        var sum = 0.0;
        for (var count = 0; count <= events; count++)
            if (LogChance(count) is var chance && chance <= observed + Slack) sum += Math.Exp(chance);
        return Math.Min(1, sum);
    }

    private static double LogChoose(int n, int k) => LogFactorial(n) - LogFactorial(k) - LogFactorial(n - k);

    /// <summary>Exact for small numbers; Stirling's series beyond, whose error there is below 1e-12.</summary>
    private static double LogFactorial(int n)
    {
        if (n < 32)
        {
            var product = 1.0;
            for (var factor = 2; factor <= n; factor++) product *= factor;
            return Math.Log(product);
        }

        double x = n;
        return (x * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI * x)) + (1 / (12 * x)) - (1 / (360 * x * x * x)) + (1 / (1260 * Math.Pow(x, 5)));
    }
}
