namespace Shirube.Benchmarks.Assistant;

/// <summary>A hit of a question.</summary>
/// <param name="Group">Its group.</param>
/// <param name="Features">What speaks for it.</param>
/// <param name="Shipped">The confidence that the product gives it with its default settings.</param>
internal sealed record SampleHit(string Group, double[] Features, double Shipped);
