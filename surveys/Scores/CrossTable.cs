namespace Shirube.Surveys.Scores;

/// <summary>Answers to one item by the answers to another. Rows with fewer than 5 respondents are hidden, also against subtraction.</summary>
/// <param name="Rows">The item whose choices are the rows.</param>
/// <param name="Columns">The item whose choices are the columns.</param>
/// <param name="RowSizes">Respondents by row who answered both items.</param>
/// <param name="Counts">By row and column; of hidden rows there is nothing.</param>
/// <param name="IsHidden">By row.</param>
/// <param name="RowScores">The score of each row's respondents on the column item, where it counts.</param>
public sealed record CrossTable(
    AnswerColumn Rows, AnswerColumn Columns, IReadOnlyList<int> RowSizes, IReadOnlyList<IReadOnlyList<int>> Counts,
    IReadOnlyList<bool> IsHidden, IReadOnlyList<Score> RowScores)
{
    public static CrossTable Of(AnswerColumn rows, AnswerColumn columns, IReadOnlyList<int> respondents)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentNullException.ThrowIfNull(respondents);
        var both = respondents.Where(row => rows.IsAnswered(row) && columns.IsAnswered(row)).ToList();
        var members = rows.Item.Choices.Select((_, choice) => both.Where(row => rows.Has(row, choice)).ToList()).ToList();
        var sizes = members.Select(group => group.Count).ToList();
        var hidden = SmallGroups.Hide(sizes);
        var counts = members.Select((group, at) => hidden[at] ? [] : Distribution.Of(columns, group).Counts).ToList();
        var scores = members.Select((group, at) => hidden[at] || !columns.Item.IsScored ? Score.None : Scoring.OfItem(columns, group)).ToList();
        return new CrossTable(rows, columns, [.. sizes.Select((size, at) => hidden[at] ? 0 : size)], counts, hidden, scores);
    }
}
