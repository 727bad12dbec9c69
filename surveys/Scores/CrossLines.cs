namespace Shirube.Surveys.Scores;

/// <summary>Makes the rows of a cross table.</summary>
internal static class CrossLines
{
    /// <param name="table">The answers.</param>
    /// <param name="down">The parts that are rows.</param>
    /// <param name="columns">The column item.</param>
    /// <param name="squares">One for each way that the column item parts respondents.</param>
    /// <param name="unit">Only of this unit, or null.</param>
    /// <param name="hasNone">Whether the cells end with those who did not answer the column item.</param>
    public static IEnumerable<CrossLine> Of(AnswerTable table, Parts down, AnswerColumn columns, IReadOnlyList<CrossSquare> squares, int? unit, bool hasNone)
    {
        var members = Enumerable.Range(0, down.Count).Select(_ => new List<int>()).ToList();
        foreach (var row in table.All) members[down.PartOf(row)].Add(row);
        // As many as a published list of the same answers hides, so that neither completes the other.
        var hiddenSize = SmallGroups.Hide([.. members.Select(group => group.Count)], down.IsScored ? 3 : 2, table.Least);
        var hiddenScore = SmallGroups.Hide([.. members.Select(group => group.Count(row => columns.Item.IsScored && !double.IsNaN(columns.PointsOf(row))))], least: table.Least);
        for (var line = 0; line < down.Count; line++)
        {
            var isNone = line == down.Count - 1;
            if (isNone && (!down.HasNone || members[line].Count == 0)) continue;
            var own = unit is null ? members[line] : [.. members[line].Where(row => table.UnitOf[row] == unit)];
            var isScored = columns.Item.IsScored && !hiddenSize[line] && !hiddenScore[line] && HasEnoughUnknowns(squares[0], line);
            yield return new CrossLine(isNone ? null : down.ChoiceOf(line), hiddenSize[line] ? null : own.Count, [.. Cells(squares, line, unit, hasNone)], isScored ? Scoring.OfItem(columns, own) : Score.None);
        }
    }

    private static IEnumerable<int?> Cells(IReadOnlyList<CrossSquare> squares, int line, int? unit, bool hasNone)
    {
        if (squares.Count > 1) return squares.Select(square => square.SizeOf(line, 0, unit));
        var last = squares[0].Sizes.GetLength(1) - (hasNone ? 0 : 1);
        return Enumerable.Range(0, last).Select(cell => squares[0].SizeOf(line, cell, unit));
    }

    /// <summary>Two hidden cells could be computed from their sum and the mean of the row.</summary>
    private static bool HasEnoughUnknowns(CrossSquare square, int line) =>
        Enumerable.Range(0, square.Sizes.GetLength(1)).Count(cell => square.Hidden[line, cell]) is 0 or > 2;
}
