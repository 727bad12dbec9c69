namespace Shirube.Benchmarks.Assistant.Load;

/// <summary>Durations in milliseconds.</summary>
internal sealed class Times(IEnumerable<double> milliseconds)
{
    private readonly double[] _sorted = [.. milliseconds.Order()];

    public int Count => _sorted.Length;

    public double Median => At(0.5);

    public double P99 => At(0.99);

    public override string ToString() => FormattableString.Invariant($"{Count,6} times, median {Median,7:0.0} ms, p90 {At(0.9),7:0.0} ms, p99 {P99,7:0.0} ms, longest {_sorted[^1],7:0.0} ms");

    private double At(double share) => _sorted[Math.Clamp((int)Math.Ceiling(share * _sorted.Length) - 1, 0, _sorted.Length - 1)];
}
