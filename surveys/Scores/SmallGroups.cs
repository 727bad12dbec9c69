namespace Shirube.Surveys.Scores;

/// <summary>
/// Which groups of a whole are hidden so that nobody can be recognised: those with 1 to 4 members, and as many more, smallest
/// first, that what is hidden together has at least 5 members in at least two groups. Then taking all that is shown from the
/// total gives nothing about one small group either.
/// </summary>
public static class SmallGroups
{
    /// <summary>Fewer members than this are hidden.</summary>
    public const int Least = 5;

    /// <summary>For each group whether it is hidden. An empty group has nothing to hide.</summary>
    public static bool[] Hide(IReadOnlyList<int> sizes)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        var hidden = sizes.Select(size => size is > 0 and < Least).ToArray();
        var members = sizes.Where((_, at) => hidden[at]).Sum();
        var groups = hidden.Count(isHidden => isHidden);
        if (groups == 0) return hidden;
        foreach (var at in Enumerable.Range(0, sizes.Count).Where(at => !hidden[at] && sizes[at] > 0).OrderBy(at => sizes[at]).ToList())
        {
            if (members >= Least && groups >= 2) break;
            hidden[at] = true;
            members += sizes[at];
            groups++;
        }

        return hidden;
    }
}
