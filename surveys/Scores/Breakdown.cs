namespace Shirube.Surveys.Scores;

/// <summary>
/// Decides which parts of a whole may be split a second way, so that nobody can be found by taking shown groups from each
/// other. A row is split only where each piece is empty or has at least 5 members; what is left of each column when the split
/// rows are taken away has to be empty or as large too. Then everything that can be computed from the shown groups is a union
/// of rows, of columns, or of pieces that may be seen.
/// </summary>
internal static class Breakdown
{
    /// <param name="sizes">Members by row and column.</param>
    /// <param name="hiddenRows">Rows that are shown to nobody.</param>
    /// <param name="hiddenColumns">Columns that are shown to nobody: together they count as one.</param>
    /// <param name="least">Fewer than this are hidden.</param>
    /// <returns>By row, whether it may be split.</returns>
    public static bool[] Of(int[,] sizes, IReadOnlyList<bool> hiddenRows, IReadOnlyList<bool> hiddenColumns, int least = SmallGroups.Least)
    {
        bool IsSmall(int size) => size > 0 && size < least;
        var pieces = Merge(sizes, hiddenColumns);
        var (rows, columns) = (pieces.GetLength(0), pieces.GetLength(1));
        var isSplit = Enumerable.Range(0, rows).Select(row => !hiddenRows[row] && Enumerable.Range(0, columns).All(column => !IsSmall(pieces[row, column]))).ToArray();
        var totals = Enumerable.Range(0, rows).Select(row => Enumerable.Range(0, columns).Sum(column => pieces[row, column])).ToArray();
        for (var column = 0; column < columns; column++)
        {
            var rest = Enumerable.Range(0, rows).Where(row => !isSplit[row]).Sum(row => pieces[row, column]);
            if (!IsSmall(rest)) continue;
            var next = Enumerable.Range(0, rows).Where(row => isSplit[row] && pieces[row, column] > 0).OrderBy(row => totals[row]).Cast<int?>().FirstOrDefault();
            if (next is not { } given) return new bool[rows];
            // One row less changes what is left of every column: begin again.
            isSplit[given] = false;
            column = -1;
        }

        return isSplit;
    }

    private static int[,] Merge(int[,] sizes, IReadOnlyList<bool> hidden)
    {
        var shown = Enumerable.Range(0, hidden.Count).Where(column => !hidden[column]).ToList();
        var merged = new int[sizes.GetLength(0), shown.Count + 1];
        for (var row = 0; row < sizes.GetLength(0); row++)
        {
            for (var at = 0; at < shown.Count; at++) merged[row, at] = sizes[row, shown[at]];
            for (var column = 0; column < hidden.Count; column++)
                if (hidden[column]) merged[row, shown.Count] += sizes[row, column];
        }

        return merged;
    }
}
