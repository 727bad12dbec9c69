using Shirube.Surveys.Definitions;

namespace Shirube.Surveys.Scores;

/// <summary>All answers of one campaign, by columns. A row is a respondent; nothing says which.</summary>
public sealed class AnswerTable
{
    private readonly Dictionary<string, AnswerColumn> _byKey;
    private readonly Dictionary<AnswerColumn, ShownGroups[]> _shownItems;
    private readonly Dictionary<string, ShownGroups> _shownAxes;
    private readonly IReadOnlySet<int> _hiddenUnits;

    internal AnswerTable(SurveyDefinition definition, AnswerTableBuilder builder)
    {
        Definition = definition;
        Count = builder.Count;
        Columns = builder.Columns;
        Units = builder.Units;
        UnitOf = builder.UnitOf;
        Months = builder.Months;
        MonthOf = builder.MonthOf;
        _byKey = Columns.ToDictionary(column => column.Item.Key, StringComparer.Ordinal);
        People = builder.People;
        Least = SmallGroups.LeastAnswers(builder.MostByOne);
        _hiddenUnits = builder.HiddenUnits;
        Totals = Scoring.Respondents(this, [.. Columns.Where(column => column.Item.IsScored)]);
        AxisTotals = definition.Axes.ToDictionary(axis => axis.Name, IReadOnlyList<double> (axis) => Scoring.Respondents(this, [.. Columns.Where(column => column.Item.IsScored && column.Item.Axis == axis.Name)]), StringComparer.Ordinal);
        All = [.. Enumerable.Range(0, Count)];
        Shown = ShownGroups.Of(this, _ => true);
        ShownTotals = ShownGroups.Of(this, row => !double.IsNaN(Totals[row]));
        _shownItems = Columns.ToDictionary(column => column, ShownOf);
        _shownAxes = AxisTotals.ToDictionary(axis => axis.Key, axis => ShownGroups.Of(this, row => !double.IsNaN(axis.Value[row])), StringComparer.Ordinal);
    }

    public SurveyDefinition Definition { get; }

    /// <summary>Answers and changes of answers that it was made of: tells one state from another.</summary>
    public long Changes { get; init; }

    /// <summary>Groups of fewer answers than this are hidden.</summary>
    public int Least { get; }

    /// <summary>Number of respondents.</summary>
    public int Count { get; }

    public IReadOnlyList<AnswerColumn> Columns { get; }

    /// <summary>Names of the units that answered, and of those that are hidden because few were asked.</summary>
    public IReadOnlyList<string> Units { get; }

    /// <summary>Months in which answers came, as <c>yyyy-MM</c>.</summary>
    public IReadOnlyList<string> Months { get; }

    /// <summary>Each respondent's score, the mean of the answered questions that count; NaN where none was answered.</summary>
    public IReadOnlyList<double> Totals { get; }

    /// <summary>Each respondent's mean over the answered questions of an axis, by its name; NaN where none was answered.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<double>> AxisTotals { get; }

    /// <summary>Which groups of respondents may be seen.</summary>
    public ShownGroups Shown { get; }

    /// <summary>Of which groups the score may be seen.</summary>
    public ShownGroups ShownTotals { get; }

    /// <summary>Who answered, by row, in a named survey; empty otherwise.</summary>
    public IReadOnlyList<string> People { get; }

    /// <summary>Every row.</summary>
    public IReadOnlyList<int> All { get; }

    internal int[] UnitOf { get; }

    internal int[] MonthOf { get; }

    /// <summary>The column with this key, or null.</summary>
    public AnswerColumn? Column(string? key) => key is null ? null : _byKey.GetValueOrDefault(key);

    /// <summary>Whether the answers of a group to an item may be seen: those who answered it count, not those who were asked.</summary>
    public bool Sees(AnswerColumn column, int? unit, int? month) => Shown.Sees(unit, month) && Array.TrueForAll(_shownItems[column], shown => shown.Sees(unit, month));

    /// <summary>Of which groups the score of an axis may be seen.</summary>
    public ShownGroups ShownAxis(string axis) => _shownAxes[axis];

    /// <summary>Whether not even it may be seen how many of a unit have answered, because few were asked.</summary>
    internal bool IsHiddenUnit(int unit) => _hiddenUnits.Contains(unit);

    public int UnitIndex(int row) => UnitOf[row];

    public int MonthIndex(int row) => MonthOf[row];

    private ShownGroups[] ShownOf(AnswerColumn column)
    {
        var answered = ShownGroups.Of(this, column.IsAnswered);
        // Whoever chose what does not count has answered, and is missing from the score.
        return column.Item.IsScored ? [answered, ShownGroups.Of(this, row => !double.IsNaN(column.PointsOf(row)))] : [answered];
    }
}
