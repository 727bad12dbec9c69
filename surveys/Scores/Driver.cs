using Shirube.Surveys.Definitions;

namespace Shirube.Surveys.Scores;

/// <summary>How closely one question goes along with the rest of the score.</summary>
/// <param name="Item">The question.</param>
/// <param name="N">Respondents who answered it and at least one other.</param>
/// <param name="Strength">Pearson's correlation of the question's points with the mean of the respondent's other questions, −1 to 1.</param>
/// <param name="Score">The question's own score.</param>
public sealed record Driver(Item Item, int N, double Strength, Score Score)
{
    /// <summary>Fewer respondents than this give a correlation that is mostly chance.</summary>
    public const int Least = 20;

    /// <summary>
    /// What moves the total most, strongest first. The question itself is left out of the total that it is compared with, else
    /// every question would explain itself. A correlation is no proof of a cause; it says where to look first.
    /// </summary>
    /// <param name="table">The answers.</param>
    /// <param name="rows">The respondents.</param>
    /// <param name="seen">Columns whose answers may be seen.</param>
    public static IReadOnlyList<Driver> Of(AnswerTable table, IReadOnlyList<int> rows, IReadOnlyList<AnswerColumn> seen)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(seen);
        var columns = seen.Where(column => column.Item.IsScored).ToList();
        var sums = new double[table.Count];
        var counts = new int[table.Count];
        foreach (var column in columns)
        {
            foreach (var row in rows)
            {
                var points = column.PointsOf(row);
                if (double.IsNaN(points)) continue;
                sums[row] += points;
                counts[row]++;
            }
        }

        return [.. columns.Select(column => Of(column, rows, sums, counts)).OfType<Driver>().OrderByDescending(driver => driver.Strength)];
    }

    private static Driver? Of(AnswerColumn column, IReadOnlyList<int> rows, double[] sums, int[] counts)
    {
        var n = 0;
        double x = 0, y = 0, xy = 0, xx = 0, yy = 0;
        foreach (var row in rows)
        {
            var points = column.PointsOf(row);
            if (double.IsNaN(points) || counts[row] < 2) continue;
            // Welford again, for two values at once.
            var rest = (sums[row] - points) / (counts[row] - 1);
            n++;
            var (dx, dy) = (points - x, rest - y);
            x += dx / n;
            y += dy / n;
            xx += dx * (points - x);
            yy += dy * (rest - y);
            xy += dx * (rest - y);
        }

        if (n < Least) return null;
        return xx <= 0 || yy <= 0 ? null : new Driver(column.Item, n, xy / Math.Sqrt(xx * yy), Scoring.OfItem(column, rows));
    }
}
