using System.Runtime.InteropServices;

namespace Shirube.Knowledge.Search.Ranking;

/// <summary>A group with its best section so far.</summary>
/// <param name="Key">The group's key, which decides between equal scores.</param>
/// <param name="Segment">Number of its segment.</param>
/// <param name="Group">Number in the segment.</param>
/// <param name="Section">Its best section.</param>
/// <param name="Score">That section's score.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScoredGroup(string Key, int Segment, int Group, int Section, double Score)
{
    /// <summary>The better one first.</summary>
    public static int Compare(ScoredGroup a, ScoredGroup b)
    {
        var order = b.Score.CompareTo(a.Score);
        return order != 0 ? order : string.CompareOrdinal(a.Key, b.Key);
    }
}
