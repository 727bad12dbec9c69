namespace Shirube.Surveys.Scores;

/// <summary>The 97.5 % point of Student's distribution: exact figures for small samples, the Cornish–Fisher expansion above.</summary>
public static class StudentT
{
    /// <summary>The same point of the normal distribution.</summary>
    private const double Normal = 1.959963984540054;

    private static readonly double[] Small =
    [
        12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060, 2.2622, 2.2281,
        2.2010, 2.1788, 2.1604, 2.1448, 2.1314, 2.1199, 2.1098, 2.1009, 2.0930, 2.0860,
        2.0796, 2.0739, 2.0687, 2.0639, 2.0595, 2.0555, 2.0518, 2.0484, 2.0452, 2.0423,
    ];

    /// <param name="degrees">Degrees of freedom, from 1.</param>
    public static double Quantile975(int degrees)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(degrees, 1);
        if (degrees <= Small.Length) return Small[degrees - 1];
        var cube = Normal * Normal * Normal;
        var fifth = cube * Normal * Normal;
        var seventh = fifth * Normal * Normal;
        double n = degrees;
        return Normal + ((cube + Normal) / (4 * n)) + (((5 * fifth) + (16 * cube) + (3 * Normal)) / (96 * n * n))
            + (((3 * seventh) + (19 * fifth) + (17 * cube) - (15 * Normal)) / (384 * n * n * n));
    }
}
