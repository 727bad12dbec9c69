using System.Globalization;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Results;
using Shirube.Surveys.Scores;

namespace Shirube.Surveys.Export;

/// <summary>
/// The answers as tables: one row for each respondent, a code book, and the comments by themselves. Units and months with few
/// respondents are left out of the rows, and so is the order of answering.
/// </summary>
public static class AnswerSheets
{
    /// <summary>Names of sheets, files and columns, in the language of the reader.</summary>
    public sealed record Words(string Answers, string CodeBook, string Comments, string Number, string Unit, string Month, string Total, string Key, string Question, string Kind, string Value, string Text, string Points, string Axis, string Hidden);

    public static Sheet Answers(SurveyResults results, Words words)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(words);
        var columns = results.Table.Columns.Where(column => column.Item.Kind != ItemKind.Text).ToList();
        return new Sheet(words.Answers, [words.Number, words.Unit, words.Month, words.Total, .. columns.Select(column => column.Item.Key)], Rows(results, columns, words));
    }

    public static Sheet CodeBook(SurveyDefinition definition, string lang, Words words)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(words);
        var axes = definition.Axes.ToDictionary(axis => axis.Name, axis => axis.Title.In(lang), StringComparer.Ordinal);
        return new Sheet(words.CodeBook, [words.Key, words.Question, words.Kind, words.Axis, words.Value, words.Text, words.Points], definition.Items.SelectMany(item => CodeRows(item, axes.GetValueOrDefault(item.Axis, item.Axis), lang)));
    }

    public static Sheet Comments(SurveyResults results, string lang, Words words)
    {
        ArgumentNullException.ThrowIfNull(results);
        ArgumentNullException.ThrowIfNull(words);
        return new Sheet(words.Comments, [words.Question, words.Text], results.Comments.Select(comment => (IReadOnlyList<object?>)[comment.Item.Title(lang), comment.Text]));
    }

    private static IEnumerable<IReadOnlyList<object?>> CodeRows(Item item, string axis, string lang)
    {
        if (item.Choices.Count == 0) return [[item.Key, item.Title(lang), item.Kind.ToString(), axis, null, null, null]];
        return item.Choices.Select(choice => (IReadOnlyList<object?>)[item.Key, item.Title(lang), item.Kind.ToString(), axis, choice.Value, choice.Text.In(lang), choice.Points]);
    }

    private static IEnumerable<IReadOnlyList<object?>> Rows(SurveyResults results, List<AnswerColumn> columns, Words words)
    {
        var table = results.Table;
        var units = results.UnitNames.ToHashSet(StringComparer.Ordinal);
        var months = results.MonthNames.ToHashSet(StringComparer.Ordinal);
        var number = 0;
        foreach (var row in results.Rows)
        {
            var cells = new object?[columns.Count + 4];
            var unit = table.Units[table.UnitOf[row]];
            var month = table.Months[table.MonthOf[row]];
            cells[0] = ++number;
            cells[1] = units.Contains(unit) ? unit : words.Hidden;
            cells[2] = months.Contains(month) ? month : words.Hidden;
            cells[3] = double.IsNaN(table.Totals[row]) ? null : Math.Round(table.Totals[row], 4);
            for (var at = 0; at < columns.Count; at++) cells[at + 4] = CellOf(columns[at], row);
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
