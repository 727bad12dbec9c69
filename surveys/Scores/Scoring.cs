namespace Shirube.Surveys.Scores;

/// <summary>
/// The score: a respondent's is the mean of the questions that this respondent answered, the survey's is the mean of the
/// respondents. Never a fixed divisor: whoever leaves a question out neither gains nor loses by it.
/// </summary>
public static class Scoring
{
    /// <summary>The mean of the answered points of each respondent over some columns; NaN where none was answered.</summary>
    public static double[] Respondents(AnswerTable table, IReadOnlyList<AnswerColumn> columns)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(columns);
        var sums = new double[table.Count];
        var counts = new int[table.Count];
        foreach (var column in columns)
        {
            for (var row = 0; row < table.Count; row++)
            {
                var points = column.PointsOf(row);
                if (double.IsNaN(points)) continue;
                sums[row] += points;
                counts[row]++;
            }
        }

        for (var row = 0; row < sums.Length; row++) sums[row] = counts[row] == 0 ? double.NaN : sums[row] / counts[row];
        return sums;
    }

    /// <summary>The score of some respondents.</summary>
    public static Score Of(IEnumerable<int> rows, IReadOnlyList<double> values)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(values);
        return Score.Of(rows.Select(row => values[row]).Where(value => !double.IsNaN(value)));
    }

    /// <summary>The score of one question: the mean of the points of those who answered it.</summary>
    public static Score OfItem(AnswerColumn column, IReadOnlyList<int> rows)
    {
        ArgumentNullException.ThrowIfNull(column);
        ArgumentNullException.ThrowIfNull(rows);
        return Score.OfCounts(column.Count(rows)[..^1], column.Points);
    }

    /// <summary>The score of an axis: each respondent's mean over its questions, then the mean of respondents.</summary>
    public static Score OfAxis(AnswerTable table, string axis, IEnumerable<int> rows)
    {
        ArgumentNullException.ThrowIfNull(table);
        return Of(rows, table.AxisTotals[axis]);
    }
}
