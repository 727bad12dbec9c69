namespace Shirube.Surveys.Scores;

/// <summary>The score of one unit, month or other part of the respondents.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Size">Its respondents; 0 where it is hidden.</param>
/// <param name="IsHidden">Whether it is too small to be shown, or hidden so that a small one stays so.</param>
/// <param name="Score">Its score; none where it is hidden.</param>
public sealed record Group(string Name, int Size, bool IsHidden, Score Score)
{
    /// <summary>The scores of the parts of some respondents.</summary>
    /// <param name="names">Names of the parts.</param>
    /// <param name="partOf">Part of a respondent, an index into the names.</param>
    /// <param name="rows">The respondents.</param>
    /// <param name="values">What is averaged, by respondent.</param>
    public static IReadOnlyList<Group> Of(IReadOnlyList<string> names, Func<int, int> partOf, IReadOnlyList<int> rows, IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(partOf);
        ArgumentNullException.ThrowIfNull(rows);
        var members = names.Select(_ => new List<int>()).ToList();
        foreach (var row in rows) members[partOf(row)].Add(row);
        var hidden = SmallGroups.Hide([.. members.Select(group => group.Count)]);
        return [.. names.Select((name, at) => hidden[at] ? new Group(name, 0, true, Score.None) : new Group(name, members[at].Count, false, Scoring.Of(members[at], values)))
            .Where(group => group.IsHidden || group.Size > 0).OrderBy(group => group.Name, StringComparer.Ordinal)];
    }
}
