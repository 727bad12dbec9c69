namespace Shirube.Surveys.Scores;

/// <summary>
/// Answers to one item by the answers to another. Groups of one to four are hidden in rows, columns and cells, with as many
/// others as are needed so that none of them can be computed from what is shown.
/// </summary>
/// <param name="Rows">The item whose choices are the rows.</param>
/// <param name="Columns">The item whose choices are the columns.</param>
/// <param name="Lines">One for each choice, and one for those who did not answer where there are any.</param>
/// <param name="HasColumnOfNone">Whether the cells end with those who did not answer the column item.</param>
public sealed record CrossTable(AnswerColumn Rows, AnswerColumn Columns, IReadOnlyList<CrossLine> Lines, bool HasColumnOfNone)
{
    /// <summary>
    /// Makes the table of all respondents, or of one unit where every cell of it can be shown. Months are not taken: unit, month
    /// and answer together would be a third way to split, and differences of three ways cannot be guarded cell by cell.
    /// </summary>
    /// <param name="table">The answers.</param>
    /// <param name="rows">A column with choices.</param>
    /// <param name="columns">Another one.</param>
    /// <param name="unit">Index of the unit, or null for all.</param>
    /// <returns>Null where the unit is too small for this table.</returns>
    public static CrossTable? Of(AnswerTable table, AnswerColumn rows, AnswerColumn columns, int? unit = null)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(columns);
        var across = Parts.Of(columns);
        var hasNone = across is [{ HasNone: true }] && table.All.Any(row => !columns.IsAnswered(row));
        var lines = new List<CrossLine>();
        foreach (var down in Parts.Of(rows))
        {
            var squares = across.Select(part => CrossSquare.Of(table, down, part, columns.Item.IsScored)).ToList();
            if (unit is { } one && !squares.TrueForAll(square => square.CanBeSplitTo(one))) return null;
            lines.AddRange(CrossLines.Of(table, down, columns, squares, unit, hasNone));
        }

        return new CrossTable(rows, columns, lines, hasNone);
    }
}
