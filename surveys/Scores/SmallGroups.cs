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

    /// <summary>Where the same person may have answered several times: as many answers as are certainly of so many people.</summary>
    /// <param name="mostByOne">Answers of the person who gave most.</param>
    public static int LeastAnswers(int mostByOne) => Least * Math.Max(1, mostByOne);

    /// <summary>For each group whether it is hidden. An empty group has nothing to hide.</summary>
    /// <param name="sizes">Members of each group.</param>
    /// <param name="leastHidden">
    /// Groups that are hidden together at least. Where a mean is shown that weighs them differently, two could be computed from
    /// it and their sum: then 3, and an empty group is as good an unknown as another.
    /// </param>
    /// <param name="least">Fewer members than this are hidden.</param>
    /// <param name="isHidden">Groups that are hidden whatever their size; null for none.</param>
    public static bool[] Hide(IReadOnlyList<int> sizes, int leastHidden = 2, int least = Least, Func<int, bool>? isHidden = null)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        var hidden = sizes.Select((size, at) => (size > 0 && size < least) || isHidden?.Invoke(at) == true).ToArray();
        var members = sizes.Where((_, at) => hidden[at]).Sum();
        var groups = hidden.Count(isOne => isOne);
        if (groups == 0) return hidden;
        var next = Enumerable.Range(0, sizes.Count).Where(at => !hidden[at] && (sizes[at] > 0 || leastHidden > 2)).OrderBy(at => sizes[at] == 0).ThenBy(at => sizes[at]).ToList();
        foreach (var at in next)
        {
            if (members >= least && groups >= leastHidden) break;
            hidden[at] = true;
            members += sizes[at];
            groups++;
        }

        return hidden;
    }
}
