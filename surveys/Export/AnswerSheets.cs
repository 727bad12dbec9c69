using System.Globalization;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Results;
using Shirube.Surveys.Scores;

namespace Shirube.Surveys.Export;

/// <summary>
/// The answers as tables: one row for each respondent, a code book, and the comments by themselves. A row names its unit, and
/// its month, only where that group may be seen; the order of the rows says nothing.
/// </summary>
public static class AnswerSheets
{
    public static Sheet Answers(SurveyResults results, ExportWords words)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(words);
        var columns = results.Table.Columns.Where(column => column.Item.Kind != ItemKind.Text).ToList();
        IEnumerable<string> person = IsNamed(results) ? [words.Person] : [];
        return new Sheet(words.Answers, [words.Number, .. person, words.Unit, words.Month, words.Total, .. columns.Select(column => column.Item.Key)], Rows(results, columns, words));
    }

    public static Sheet CodeBook(SurveyResults results, string lang, ExportWords words)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(words);
        var definition = results.Definition;
        IEnumerable<IReadOnlyList<object?>> person = IsNamed(results) ? [[words.Person, words.PersonMeaning, null, null, null, null, null]] : [];
        var axes = definition.Axes.ToDictionary(axis => axis.Name, axis => axis.Title.In(lang), StringComparer.Ordinal);
        return new Sheet(words.CodeBook, [words.Key, words.Question, words.Kind, words.Axis, words.Value, words.Text, words.Points], [.. person, .. definition.Items.SelectMany(item => CodeRows(item, axes.GetValueOrDefault(item.Axis, item.Axis), lang))]);
    }

    public static Sheet Comments(SurveyResults results, string lang, ExportWords words)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(words);
        return new Sheet(words.Comments, [words.Question, words.Text], results.Comments.Select(comment => (IReadOnlyList<object?>)[comment.Item.Title(lang), comment.Text]));
    }

    private static bool IsNamed(SurveyResults results) => results.Campaign.IsNamed && results.Table.People.Count > 0;

    private static IEnumerable<IReadOnlyList<object?>> CodeRows(Item item, string axis, string lang)
    {
        if (item.Choices.Count == 0) return [[item.Key, item.Title(lang), item.Kind.ToString(), axis, null, null, null]];
        return item.Choices.Select(choice => (IReadOnlyList<object?>)[item.Key, item.Title(lang), item.Kind.ToString(), axis, choice.Value, choice.Text.In(lang), choice.Points]);
    }

    private static IEnumerable<IReadOnlyList<object?>> Rows(SurveyResults results, List<AnswerColumn> columns, ExportWords words)
    {
        var table = results.Table;
        var isNamed = IsNamed(results);
        var first = isNamed ? 5 : 4;
        var number = 0;
        foreach (var row in results.Rows)
        {
            var cells = new object?[columns.Count + first];
            var (unit, month) = (table.UnitOf[row], table.MonthOf[row]);
            cells[0] = ++number;
            if (isNamed) cells[1] = row < table.People.Count ? table.People[row] : "";
            cells[first - 3] = table.Shown.Sees(unit, null) ? table.Units[unit] : words.Hidden;
            cells[first - 2] = table.Shown.Sees(unit, month) ? table.Months[month] : words.Hidden;
            cells[first - 1] = double.IsNaN(table.Totals[row]) ? null : Math.Round(table.Totals[row], 4);
            for (var at = 0; at < columns.Count; at++) cells[at + first] = CellOf(columns[at], row);
            yield return cells;
        }
    }

    private static object? CellOf(AnswerColumn column, int row)
    {
        if (!column.IsAnswered(row)) return null;
        return column.Item.Kind switch
        {
            ItemKind.OneChoice => Value(column.Item.Choices[column.ChoiceOf(row)].Value),
            ItemKind.Number => column.NumberOf(row),
            _ => string.Join(';', column.Item.Choices.Where((_, choice) => column.Has(row, choice)).Select(choice => choice.Value)),
        };
    }

    /// <summary>Codes that are numbers are written as such, to be counted with.</summary>
    private static object Value(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == value ? number : value;
}
