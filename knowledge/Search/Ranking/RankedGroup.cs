namespace Shirube.Knowledge.Search.Ranking;

/// <summary>A group with its matching sections.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Segment">Number of its segment.</param>
/// <param name="Group">Number in the segment.</param>
/// <param name="Score">The largest score of a section.</param>
/// <param name="Sections">The sections, the one to land on first: what questions and keywords say, they say of the whole group, and so they
/// are no reason to land on the first section rather than on a better one.</param>
internal sealed record RankedGroup(string Key, int Segment, int Group, double Score, IReadOnlyList<RankedSection> Sections);
