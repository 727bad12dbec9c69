namespace Shirube.Surveys.Scores;

/// <summary>The score of one unit, month or other part of the respondents.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Size">Its respondents; 0 where it is hidden.</param>
/// <param name="IsHidden">Whether it is too small to be shown, or hidden so that a small one stays so.</param>
/// <param name="Score">Its score; none where it is hidden.</param>
public sealed record Group(string Name, int Size, bool IsHidden, Score Score)
{
    /// <summary>The scores of the parts of some respondents, by name.</summary>
    /// <param name="names">Names of the parts.</param>
    /// <param name="partOf">Part of a respondent, an index into the names.</param>
    /// <param name="rows">The respondents.</param>
    /// <param name="values">What is averaged, by respondent.</param>
    /// <param name="sees">Whether a part may be seen, and whether its score may.</param>
    public static IReadOnlyList<Group> Of(IReadOnlyList<string> names, Func<int, int> partOf, IReadOnlyList<int> rows, IReadOnlyList<double> values, Func<int, (bool Group, bool Score)> sees)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(partOf);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(sees);
        var members = names.Select(_ => new List<int>()).ToList();
        foreach (var row in rows) members[partOf(row)].Add(row);
        return [.. names.Select((name, at) => sees(at) is (true, var hasScore)
                ? new Group(name, members[at].Count, false, hasScore ? Scoring.Of(members[at], values) : Score.None)
                : new Group(name, 0, true, Score.None))
            .Where(group => group.IsHidden || group.Size > 0).OrderBy(group => group.Name, StringComparer.Ordinal)];
    }
}
