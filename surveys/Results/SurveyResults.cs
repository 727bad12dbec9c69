using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Records;
using Shirube.Surveys.Scores;

namespace Shirube.Surveys.Results;

/// <summary>The figures of some respondents of one campaign. Where they are too few, there are none.</summary>
public sealed class SurveyResults
{
    private readonly bool _hasRows;

    internal SurveyResults(Campaign campaign, AnswerTable table, ResultsFilter filter, CampaignProgress progress, IReadOnlyList<CampaignScore> campaigns)
    {
        Campaign = campaign;
        Table = table;
        Filter = filter;
        Progress = progress;
        Campaigns = campaigns;
        Rows = Select(table, filter);
        _hasRows = Rows.Count > 0;
        Total = Scoring.Of(Rows, table.Totals);
    }

    public Campaign Campaign { get; }

    public ResultsFilter Filter { get; }

    public CampaignProgress Progress { get; }

    /// <summary>All campaigns of the survey, oldest first.</summary>
    public IReadOnlyList<CampaignScore> Campaigns { get; }

    public SurveyDefinition Definition => Table.Definition;

    /// <summary>Whether nothing is shown because the chosen group is too small, or would give a small one away.</summary>
    public bool IsHidden => !_hasRows && Table.Count > 0;

    /// <summary>Respondents that are counted.</summary>
    public int Count => Rows.Count;

    public Score Total { get; }

    internal AnswerTable Table { get; }

    internal IReadOnlyList<int> Rows { get; }

    /// <summary>Names of the units and months that may be chosen.</summary>
    public IEnumerable<string> UnitNames => Units.Where(group => !group.IsHidden).Select(group => group.Name);

    public IEnumerable<string> MonthNames => Months.Where(group => !group.IsHidden).Select(group => group.Name);

    public IReadOnlyList<Group> Units => Group.Of(Table.Units, Table.UnitIndex, RowsOf(Filter with { Unit = null }), Table.Totals);

    public IReadOnlyList<Group> Months => Group.Of(Table.Months, Table.MonthIndex, RowsOf(Filter with { Month = null }), Table.Totals);

    /// <summary>The score of each question that counts.</summary>
    public IReadOnlyList<(Item Item, Score Score)> Questions => [.. Table.Columns.Where(column => column.Item.IsScored).Select(column => (column.Item, Scoring.OfItem(column, Rows)))];

    public IReadOnlyList<(Axis Axis, Score Score)> Axes => [.. Definition.Axes.Select(axis => (axis, Scoring.OfAxis(Table, axis.Name, Rows))).Where(axis => axis.Item2.N > 0)];

    /// <summary>How often each choice was chosen, for every question with choices.</summary>
    public IReadOnlyList<Distribution> Distributions => [.. Table.Columns.Where(column => column.Item.Choices.Count > 0).Select(column => Distribution.Of(column, Rows))];

    public IReadOnlyList<Driver> Drivers => Driver.Of(Table, Rows);

    /// <summary>Items that a cross table can be made of.</summary>
    public IEnumerable<Item> CrossItems => Table.Columns.Select(column => column.Item).Where(item => item.Choices.Count > 0);

    /// <summary>A cross table of two items; null where one of them has no choices.</summary>
    public CrossTable? Cross(string? rows, string? columns) =>
        Table.Column(rows) is { Item.Choices.Count: > 0 } first && Table.Column(columns) is { Item.Choices.Count: > 0 } second && first != second ? CrossTable.Of(first, second, Rows) : null;

    /// <summary>What was written, without the other answers of whoever wrote it and in the order of the texts.</summary>
    public IReadOnlyList<Comment> Comments => [.. Table.Columns.Where(column => column.Item.Kind == ItemKind.Text)
        .SelectMany(column => Rows.Select(column.TextOf).OfType<string>().Select(text => new Comment(column.Item, text)))
        .OrderBy(comment => comment.Item.Key, StringComparer.Ordinal).ThenBy(comment => comment.Text, StringComparer.Ordinal)];

    private IReadOnlyList<int> RowsOf(ResultsFilter filter) => Select(Table, filter);

    /// <summary>
    /// The rows of a filter; none where they are fewer than five, or where taking them from what the same reader may see
    /// without one of the conditions would leave a small group bare.
    /// </summary>
    private static IReadOnlyList<int> Select(AnswerTable table, ResultsFilter filter)
    {
        if (table.Count < SmallGroups.Least) return [];
        var byMonth = filter.Month is null ? table.All : [.. table.All.Where(row => table.Months[table.MonthOf[row]] == filter.Month)];
        var byUnit = filter.Unit is null ? table.All : [.. table.All.Where(row => table.Units[table.UnitOf[row]] == filter.Unit)];
        if (filter.Unit is not null && (IsHiddenPart(table.Units, table.UnitOf, table.All, filter.Unit) || IsHiddenPart(table.Units, table.UnitOf, byMonth, filter.Unit))) return [];
        if (filter.Month is not null && (IsHiddenPart(table.Months, table.MonthOf, table.All, filter.Month) || IsHiddenPart(table.Months, table.MonthOf, byUnit, filter.Month))) return [];
        return filter.Unit is null ? byMonth : [.. byMonth.Where(row => table.Units[table.UnitOf[row]] == filter.Unit)];
    }

    private static bool IsHiddenPart(IReadOnlyList<string> names, int[] partOf, IReadOnlyList<int> rows, string name)
    {
        var sizes = new int[names.Count];
        foreach (var row in rows) sizes[partOf[row]]++;
        var hidden = SmallGroups.Hide(sizes);
        for (var at = 0; at < names.Count; at++)
            if (names[at] == name) return hidden[at] || sizes[at] == 0;
        return true;
    }
}
