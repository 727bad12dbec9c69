using Shirube.Surveys.Definitions;
using Shirube.Surveys.Scores;

namespace Shirube.Surveys.Results;

/// <summary>One text that somebody wrote.</summary>
public sealed record Comment(Item Item, string Text)
{
    /// <summary>How many wrote the same, where equal texts are shown once.</summary>
    public int Count { get; init; } = 1;

    /// <summary>The texts of some respondents by question, in the order of the texts: nothing says which belong to one person.</summary>
    internal static IReadOnlyList<Comment> Of(AnswerTable table, IReadOnlyList<int> rows) =>
    [
        .. table.Columns.Where(column => column.Item.Kind == ItemKind.Text)
            .SelectMany(column => rows.Select(column.TextOf).OfType<string>().Order(StringComparer.Ordinal).Select(text => new Comment(column.Item, text))),
    ];
}
