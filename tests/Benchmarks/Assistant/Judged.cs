namespace Shirube.Benchmarks.Assistant;

/// <summary>A question with its hits in the order of a confidence.</summary>
internal sealed record Judged(Sample Sample, IReadOnlyList<(string Group, double Confidence)> Ranked)
{
    private const int FewestChoices = 2;
    private const int MostChoices = 4;

    public double Confidence => Ranked.Count == 0 ? 0 : Ranked[0].Confidence;

    /// <summary>The group that would be shown; empty for none.</summary>
    public string Best => Ranked.Count == 0 ? "" : Ranked[0].Group;

    public bool IsRight => Sample.IsAnswerable && Best == Sample.Group;

    /// <summary>Whether the right group is among the choices, as the assistant makes them.</summary>
    public bool IsOffered(double unsureFrom) => Ranked.Where((hit, place) => place < FewestChoices || hit.Confidence >= unsureFrom).Take(MostChoices).Any(hit => hit.Group == Sample.Group);

    public static Judged Of(Sample sample, Func<SampleHit, double> confidence) =>
        new(sample, [.. sample.Hits.Select(hit => (hit.Group, Confidence: confidence(hit))).OrderByDescending(hit => hit.Confidence)]);
}
