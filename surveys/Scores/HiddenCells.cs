namespace Shirube.Surveys.Scores;

/// <summary>
/// Which cells of a cross table are hidden. What is hidden is a block: all rows with a cell of one to four, by all columns with
/// one, and as many more that no row or column of the block has fewer than 5 members or stands alone. Of a full block only the
/// sums of its rows and columns can be computed, never a cell.
/// </summary>
internal static class HiddenCells
{
    /// <param name="sizes">Members by row and column, with those who did not answer as a row and a column of their own.</param>
    /// <param name="leastColumns">
    /// Columns that the block has at least. Where the mean of a row is shown beside it, that is one more equation and takes a third unknown.
    /// </param>
    /// <param name="least">Fewer than this are hidden.</param>
    public static bool[,] Of(int[,] sizes, int leastColumns = 2, int least = SmallGroups.Least)
    {
        var (rows, columns) = (sizes.GetLength(0), sizes.GetLength(1));
        var isRow = new bool[rows];
        var isColumn = new bool[columns];
        for (var row = 0; row < rows; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                if (sizes[row, column] == 0 || sizes[row, column] >= least) continue;
                isRow[row] = true;
                isColumn[column] = true;
            }
        }

        if (isRow.Any(isIn => isIn)) Extend(sizes, isRow, isColumn, leastColumns, least);
        var hidden = new bool[rows, columns];
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++) hidden[row, column] = isRow[row] && isColumn[column];
        return hidden;
    }

    private static void Extend(int[,] sizes, bool[] isRow, bool[] isColumn, int leastColumns, int least)
    {
        bool IsSmall(int size) => size > 0 && size < least;
        var rows = Enumerable.Range(0, isRow.Length).ToList();
        var columns = Enumerable.Range(0, isColumn.Length).ToList();
        var nextRows = new Queue<int>(rows.Where(row => !isRow[row]).Select(row => (row, size: columns.Sum(column => sizes[row, column]))).Where(one => one.size > 0).OrderBy(one => one.size).Select(one => one.row));
        var nextColumns = new Queue<int>(columns.Where(column => !isColumn[column]).Select(column => (column, size: rows.Sum(row => sizes[row, column]))).Where(one => one.size > 0).OrderBy(one => one.size).Select(one => one.column));
        while (true)
        {
            var needsRow = isRow.Count(isIn => isIn) < 2 || columns.Any(column => isColumn[column] && IsSmall(rows.Where(row => isRow[row]).Sum(row => sizes[row, column])));
            var needsColumn = isColumn.Count(isIn => isIn) < leastColumns || rows.Any(row => isRow[row] && IsSmall(columns.Where(column => isColumn[column]).Sum(column => sizes[row, column])));
            if (needsRow && nextRows.TryDequeue(out var row)) isRow[row] = true;
            else if (needsColumn && nextColumns.TryDequeue(out var column)) isColumn[column] = true;
            else return;
        }
    }
}
