using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Records;
using Shirube.Surveys.Scores;

namespace Shirube.Surveys.Results;

/// <summary>The figures of some respondents of one campaign. Where they are too few, there are none.</summary>
public sealed class SurveyResults
{
    private readonly int? _unit;
    private readonly int? _month;
    private IReadOnlyList<Comment>? _comments;

    internal SurveyResults(Campaign campaign, AnswerTable table, ResultsFilter filter, CampaignProgress progress, IReadOnlyList<CampaignScore> campaigns, (SurveyResults? Earlier, SurveyResults? Later) beside)
    {
        Campaign = campaign;
        Table = table;
        Filter = filter;
        Progress = progress;
        Campaigns = campaigns;
        (Earlier, Later) = beside;
        _unit = IndexOf(table.Units, filter.Unit);
        _month = IndexOf(table.Months, filter.Month);
        Rows = table.Shown.Sees(_unit, _month) ? RowsOf(_unit, _month) : [];
        Total = table.ShownTotals.Sees(_unit, _month) ? Scoring.Of(Rows, table.Totals) : Score.None;
    }

    public Campaign Campaign { get; }

    public ResultsFilter Filter { get; }

    public CampaignProgress Progress { get; }

    /// <summary>All campaigns of the survey, oldest first.</summary>
    public IReadOnlyList<CampaignScore> Campaigns { get; }

    /// <summary>The same unit in the campaign before this one; null where there is none that may be seen.</summary>
    public SurveyResults? Earlier { get; }

    /// <summary>The same unit in the campaign after this one; null likewise.</summary>
    public SurveyResults? Later { get; }

    /// <summary>Groups of fewer answers than this are hidden.</summary>
    public int Least => Table.Least;

    public SurveyDefinition Definition => Table.Definition;

    /// <summary>Whether nothing is shown because the chosen group is too small, or would give a small one away.</summary>
    public bool IsHidden => Rows.Count == 0 && Table.Count > 0;

    /// <summary>Respondents that are counted.</summary>
    public int Count => Rows.Count;

    public Score Total { get; }

    /// <summary>Changes with the answers, and only with them.</summary>
    public string Stamp => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Campaign.Id}-{Table.Changes}-{Campaign.Name}");

    internal AnswerTable Table { get; }

    internal IReadOnlyList<int> Rows { get; }

    /// <summary>Names of the units and months that may be chosen.</summary>
    public IEnumerable<string> UnitNames => Table.Units.Where((_, unit) => Table.Shown.Sees(unit, _month)).Order(StringComparer.Ordinal);

    public IEnumerable<string> MonthNames => Table.Months.Where((_, month) => Table.Shown.Sees(_unit, month)).Order(StringComparer.Ordinal);

    public IReadOnlyList<Group> Units =>
        Group.Of(Table.Units, Table.UnitIndex, RowsOf(null, _month), Table.Totals, unit => (Table.Shown.Sees(unit, _month), Table.ShownTotals.Sees(unit, _month)));

    public IReadOnlyList<Group> Months =>
        Group.Of(Table.Months, Table.MonthIndex, RowsOf(_unit, null), Table.Totals, month => (Table.Shown.Sees(_unit, month), Table.ShownTotals.Sees(_unit, month)));

    /// <summary>The score of each question that counts; none where too few of the group answered it.</summary>
    public IReadOnlyList<(Item Item, Score Score)> Questions => [.. Table.Columns.Where(column => column.Item.IsScored).Select(column => (column.Item, ScoreOf(column)))];

    public IReadOnlyList<(Axis Axis, Score Score)> Axes =>
        [.. Definition.Axes.Select(axis => (axis, Table.ShownAxis(axis.Name).Sees(_unit, _month) ? Scoring.OfAxis(Table, axis.Name, Rows) : Score.None)).Where(axis => axis.Item2.N > 0)];

    /// <summary>How often each choice was chosen, for every question with choices.</summary>
    public IReadOnlyList<Distribution> Distributions => [.. Table.Columns.Where(column => column.Item.Choices.Count > 0 && Sees(column)).Select(column => Distribution.Of(column, Rows))];

    public IReadOnlyList<Driver> Drivers => Driver.Of(Table, Rows, [.. Table.Columns.Where(Sees)]);

    /// <summary>Items that a cross table can be made of.</summary>
    public IEnumerable<Item> CrossItems => Table.Columns.Select(column => column.Item).Where(item => item.Choices.Count > 0);

    /// <summary>The score of a question by its key, with which another campaign is compared.</summary>
    public Score QuestionScore(string key) => Table.Column(key) is { Item.IsScored: true } column ? ScoreOf(column) : Score.None;

    /// <summary>The score of an axis by its name.</summary>
    public Score AxisScore(string name) => Axes.FirstOrDefault(axis => axis.Axis.Name == name).Score ?? Score.None;

    /// <summary>A cross table of two items; null where one of them has no choices, or the chosen group is too small for it.</summary>
    public CrossTable? Cross(string? rows, string? columns) =>
        Rows.Count > 0 && _month is null && Table.Column(rows) is { Item.Choices.Count: > 0 } first && Table.Column(columns) is { Item.Choices.Count: > 0 } second && first != second
            ? CrossTable.Of(Table, first, second, _unit) : null;

    /// <summary>What was written, without the other answers of whoever wrote it and in the order of the texts.</summary>
    public IReadOnlyList<Comment> Comments => _comments ??= Comment.Of(Table, Rows);

    private Score ScoreOf(AnswerColumn column) => Sees(column) ? Scoring.OfItem(column, Rows) : Score.None;

    private bool Sees(AnswerColumn column) => Table.Sees(column, _unit, _month);

    private IReadOnlyList<int> RowsOf(int? unit, int? month) =>
        unit is null && month is null ? Table.All : [.. Table.All.Where(row => (unit is null || Table.UnitOf[row] == unit) && (month is null || Table.MonthOf[row] == month))];

    private static int? IndexOf(IReadOnlyList<string> names, string? name)
    {
        if (name is null) return null;
        for (var at = 0; at < names.Count; at++)
            if (names[at] == name) return at;
        return -1;
    }
}
