using Shirube.Surveys.Definitions;

namespace Shirube.Surveys.Scores;

/// <summary>All answers of one campaign, by columns. A row is a respondent; nothing says which.</summary>
public sealed class AnswerTable
{
    private readonly Dictionary<string, AnswerColumn> _byKey;

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
        Totals = Scoring.Respondents(this, [.. Columns.Where(column => column.Item.IsScored)]);
        All = [.. Enumerable.Range(0, Count)];
    }

    public SurveyDefinition Definition { get; }

    /// <summary>Number of respondents.</summary>
    public int Count { get; }

    public IReadOnlyList<AnswerColumn> Columns { get; }

    /// <summary>Names of the units that answered.</summary>
    public IReadOnlyList<string> Units { get; }

    /// <summary>Months in which answers came, as <c>yyyy-MM</c>.</summary>
    public IReadOnlyList<string> Months { get; }

    /// <summary>Each respondent's score, the mean of the answered questions that count; NaN where none was answered.</summary>
    public IReadOnlyList<double> Totals { get; }

    /// <summary>Every row.</summary>
    public IReadOnlyList<int> All { get; }

    internal int[] UnitOf { get; }

    internal int[] MonthOf { get; }

    /// <summary>The column with this key, or null.</summary>
    public AnswerColumn? Column(string? key) => key is null ? null : _byKey.GetValueOrDefault(key);

    public int UnitIndex(int row) => UnitOf[row];

    public int MonthIndex(int row) => MonthOf[row];
}
