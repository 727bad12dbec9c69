namespace Shirube.Benchmarks.Assistant;

/// <summary>A question with its first hits.</summary>
/// <param name="Question">The question.</param>
/// <param name="Lang">Its language.</param>
/// <param name="Group">The group that answers it, or empty when nothing does.</param>
/// <param name="IsHeldOut">True when it must not be fitted on.</param>
/// <param name="Hits">Groups of the hits with their features, in the order of the search.</param>
internal sealed record Sample(string Question, string Lang, string Group, bool IsHeldOut, IReadOnlyList<SampleHit> Hits)
{
    public bool IsAnswerable => Group.Length > 0;
}
