namespace Shirube.Surveys.Scores;

/// <summary>
/// Which groups of units and months may be seen. Decided once for all respondents of a campaign, so that no two filters
/// contradict each other: whatever is chosen one after the other, the difference is never a group of one to four.
/// </summary>
public sealed class ShownGroups
{
    private readonly bool[] _units;
    private readonly bool[] _months;
    private readonly bool[] _isSplit;

    private ShownGroups(bool isShown, bool[] units, bool[] months, bool[] isSplit)
    {
        IsShown = isShown;
        _units = units;
        _months = months;
        _isSplit = isSplit;
    }

    /// <summary>Whether all of them together may be seen.</summary>
    public bool IsShown { get; }

    /// <param name="table">The answers.</param>
    /// <param name="isMember">Whether a respondent is counted, such as: has answered this question.</param>
    public static ShownGroups Of(AnswerTable table, Func<int, bool> isMember)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(isMember);
        var sizes = new int[table.Units.Count, table.Months.Count];
        for (var row = 0; row < table.Count; row++)
            if (isMember(row)) sizes[table.UnitOf[row], table.MonthOf[row]]++;
        return Of(sizes, table.Least, table.IsHiddenUnit);
    }

    /// <param name="sizes">Respondents by unit and month.</param>
    /// <param name="least">Fewer than this are hidden.</param>
    /// <param name="isHiddenUnit">Units that are hidden however many have answered; null for none.</param>
    internal static ShownGroups Of(int[,] sizes, int least = SmallGroups.Least, Func<int, bool>? isHiddenUnit = null)
    {
        var (units, months) = (sizes.GetLength(0), sizes.GetLength(1));
        var byUnit = Enumerable.Range(0, units).Select(unit => Enumerable.Range(0, months).Sum(month => sizes[unit, month])).ToArray();
        var byMonth = Enumerable.Range(0, months).Select(month => Enumerable.Range(0, units).Sum(unit => sizes[unit, month])).ToArray();
        if (byUnit.Sum() < least) return new ShownGroups(false, new bool[units], new bool[months], new bool[units]);
        var hiddenUnits = SmallGroups.Hide(byUnit, least: least, isHidden: isHiddenUnit);
        var hiddenMonths = SmallGroups.Hide(byMonth, least: least);
        return new ShownGroups(true, Not(hiddenUnits), Not(hiddenMonths), Breakdown.Of(sizes, hiddenUnits, hiddenMonths, least));
    }

    /// <summary>Whether a group may be seen.</summary>
    /// <param name="unit">Index of the unit; null for all, −1 for one that there is not.</param>
    /// <param name="month">Index of the month; null for all, −1 for one that there is not.</param>
    public bool Sees(int? unit, int? month) => IsShown && (unit, month) switch
    {
        (null, null) => true,
        ({ } one, null) => one >= 0 && _units[one],
        (null, { } one) => one >= 0 && _months[one],
        ({ } row, { } column) => row >= 0 && column >= 0 && _isSplit[row] && _months[column],
    };

    private static bool[] Not(bool[] hidden) => [.. hidden.Select(isHidden => !isHidden)];
}
