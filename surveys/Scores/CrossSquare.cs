namespace Shirube.Surveys.Scores;

/// <summary>Two ways to part all respondents of a campaign, laid over each other: sizes by unit, and what is hidden.</summary>
internal sealed class CrossSquare
{
    private readonly int[,] _byUnit;
    private readonly int _columns;
    private readonly bool[] _isSplit;

    private CrossSquare(int[,] byUnit, int[,] sizes, bool[,] hidden, bool[] isSplit)
    {
        _byUnit = byUnit;
        _columns = sizes.GetLength(1);
        _isSplit = isSplit;
        Sizes = sizes;
        Hidden = hidden;
    }

    public int[,] Sizes { get; }

    public bool[,] Hidden { get; }

    /// <param name="table">The answers.</param>
    /// <param name="down">The parts that are rows.</param>
    /// <param name="across">The parts that are columns.</param>
    /// <param name="hasScores">Whether the mean of a row is shown beside it.</param>
    public static CrossSquare Of(AnswerTable table, Parts down, Parts across, bool hasScores)
    {
        var byUnit = new int[table.Units.Count, down.Count * across.Count];
        var sizes = new int[down.Count, across.Count];
        for (var row = 0; row < table.Count; row++)
        {
            var (line, cell) = (down.PartOf(row), across.PartOf(row));
            sizes[line, cell]++;
            byUnit[table.UnitOf[row], (line * across.Count) + cell]++;
        }

        var hiddenUnits = Enumerable.Range(0, table.Units.Count).Select(unit => !table.Shown.Sees(unit, null)).ToArray();
        var hidden = HiddenCells.Of(sizes, hasScores ? 3 : 2, table.Least);
        var pieces = Pieces(byUnit, sizes, hidden, table.Least);
        return new CrossSquare(byUnit, sizes, hidden, Breakdown.Of(pieces, hiddenUnits, new bool[pieces.GetLength(1)], table.Least));
    }

    /// <summary>Whether each cell of this unit can be shown.</summary>
    public bool CanBeSplitTo(int unit) => _isSplit[unit];

    /// <summary>Respondents of a cell; null where they are hidden.</summary>
    public int? SizeOf(int line, int cell, int? unit) => Hidden[line, cell] ? null : unit is { } one ? _byUnit[one, (line * _columns) + cell] : Sizes[line, cell];

    /// <summary>
    /// What could be computed of a unit: its shown cells, and what the hidden ones of each row and column are together, because
    /// the row's and the column's sum is known. A row or column that is itself too small is shown nowhere.
    /// </summary>
    private static int[,] Pieces(int[,] byUnit, int[,] sizes, bool[,] hidden, int least)
    {
        var (lines, cells) = (sizes.GetLength(0), sizes.GetLength(1));
        var all = Enumerable.Range(0, lines * cells).ToList();
        var groups = all.Where(cell => !hidden[cell / cells, cell % cells]).Select(cell => new[] { cell }).ToList();
        groups.AddRange(all.Where(cell => hidden[cell / cells, cell % cells]).GroupBy(cell => cell / cells).Select(line => line.ToArray()));
        groups.AddRange(all.Where(cell => hidden[cell / cells, cell % cells]).GroupBy(cell => cell % cells).Select(column => column.ToArray()));
        var shown = groups.Where(group => group.Sum(cell => sizes[cell / cells, cell % cells]) is var sum && (sum == 0 || sum >= least)).ToList();
        var pieces = new int[byUnit.GetLength(0), shown.Count];
        for (var unit = 0; unit < byUnit.GetLength(0); unit++)
            for (var at = 0; at < shown.Count; at++) pieces[unit, at] = shown[at].Sum(cell => byUnit[unit, cell]);
        return pieces;
    }
}
