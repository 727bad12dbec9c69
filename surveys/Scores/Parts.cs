using Shirube.Surveys.Definitions;

namespace Shirube.Surveys.Scores;

/// <summary>
/// Parts that every respondent belongs to exactly one of. One choice parts them into its choices and those without an answer;
/// several choices overlap, so that each of them parts into chosen and not chosen.
/// </summary>
internal sealed class Parts
{
    private readonly AnswerColumn _column;
    private readonly int? _choice;

    private Parts(AnswerColumn column, int? choice)
    {
        _column = column;
        _choice = choice;
    }

    /// <summary>Number of parts; the last is that of everybody else.</summary>
    public int Count => _choice is null ? _column.Item.Choices.Count + 1 : 2;

    /// <summary>Whether the last part is that without an answer.</summary>
    public bool HasNone => _choice is null;

    /// <summary>Whether the parts count differently in a mean.</summary>
    public bool IsScored => _choice is null && _column.Item.IsScored;

    /// <summary>The choice of a part.</summary>
    public int ChoiceOf(int part) => _choice ?? part;

    public static IReadOnlyList<Parts> Of(AnswerColumn column) => column.Item.Kind == ItemKind.SeveralChoices
        ? [.. Enumerable.Range(0, column.Item.Choices.Count).Select(choice => new Parts(column, choice))]
        : [new Parts(column, null)];

    public int PartOf(int row)
    {
        if (_choice is { } choice) return _column.Has(row, choice) ? 0 : 1;
        return _column.Codes[row] is >= 0 and var code ? code : _column.Item.Choices.Count;
    }
}
