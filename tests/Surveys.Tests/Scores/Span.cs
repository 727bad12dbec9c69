namespace Shirube.Surveys.Tests.Scores;

/// <summary>What can be computed by adding and subtracting: the span of sets that are known, as vectors over the cells of a table.</summary>
internal sealed class Span
{
    private const double Nothing = 1e-7;

    private readonly List<(int Pivot, double[] Vector)> _basis = [];

    /// <summary>Takes in a set whose sum is known.</summary>
    public void Add(IReadOnlyList<double> known)
    {
        var rest = Reduce(known);
        var pivot = Array.FindIndex(rest, value => Math.Abs(value) > Nothing);
        if (pivot < 0) return;
        var scale = rest[pivot];
        for (var at = 0; at < rest.Length; at++) rest[at] /= scale;
        _basis.Add((pivot, rest));
    }

    /// <summary>Whether the sum of a set can be computed from what is known.</summary>
    public bool Holds(IReadOnlyList<double> set) => Array.TrueForAll(Reduce(set), value => Math.Abs(value) <= Nothing);

    private double[] Reduce(IReadOnlyList<double> vector)
    {
        var rest = vector.ToArray();
        foreach (var (pivot, known) in _basis)
        {
            var factor = rest[pivot];
            if (Math.Abs(factor) <= Nothing) continue;
            for (var at = 0; at < rest.Length; at++) rest[at] -= factor * known[at];
        }

        return rest;
    }
}
