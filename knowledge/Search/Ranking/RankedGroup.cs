namespace Shirube.Knowledge.Search.Ranking;

/// <summary>A group with its matching sections, best first.</summary>
internal sealed record RankedGroup(string Key, int Segment, int Group, IReadOnlyList<RankedSection> Sections)
{
    public double Score => Sections[0].Score;
}
