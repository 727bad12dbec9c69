namespace Shirube.Benchmarks.Assistant;

/// <summary>Logistic regression with a ridge, by Newton's method: deterministic, no tuning of steps.</summary>
internal static class Fitting
{
    private const int Rounds = 50;

    /// <summary>
    /// The same with weights of 0 or more for all but the constant: every number speaks for a hit, and what a small sample makes of
    /// two that go together must not turn one against it. The feature most below 0 is left out until none is.
    /// </summary>
    public static double[] FitRising(IReadOnlyList<double[]> rows, IReadOnlyList<bool> labels, double ridge)
    {
        var left = Enumerable.Range(0, rows[0].Length).ToList();
        while (true)
        {
            var fitted = Fit([.. rows.Select(row => left.Select(column => row[column]).ToArray())], labels, ridge);
            var worst = Enumerable.Range(1, left.Count - 1).MinBy(place => fitted[place]);
            if (fitted[worst] >= 0)
            {
                var weights = new double[rows[0].Length];
                for (var i = 0; i < left.Count; i++) weights[left[i]] = fitted[i];
                return weights;
            }

            left.RemoveAt(worst);
        }
    }

    /// <param name="rows">Vectors; the first number of each is the constant, which the ridge leaves alone.</param>
    /// <param name="labels">What each should give.</param>
    /// <param name="ridge">How far weights are drawn to 0.</param>
    public static double[] Fit(IReadOnlyList<double[]> rows, IReadOnlyList<bool> labels, double ridge)
    {
        var size = rows[0].Length;
        var weights = new double[size];
        for (var round = 0; round < Rounds; round++)
        {
            var gradient = new double[size];
            var curvature = new double[size, size];
            for (var i = 0; i < rows.Count; i++)
            {
                var row = rows[i];
                var p = 1 / (1 + Math.Exp(-Dot(weights, row)));
                var error = (labels[i] ? 1 : 0) - p;
                var spread = Math.Max(1e-6, p * (1 - p));
                for (var a = 0; a < size; a++)
                {
                    gradient[a] += error * row[a];
                    for (var b = 0; b < size; b++) curvature[a, b] += spread * row[a] * row[b];
                }
            }

            for (var a = 0; a < size; a++)
            {
                curvature[a, a] += a == 0 ? 1e-6 : ridge;
                if (a > 0) gradient[a] -= ridge * weights[a];
            }

            var step = Solve(curvature, gradient);
            for (var a = 0; a < size; a++) weights[a] += step[a];
            if (step.Max(Math.Abs) < 1e-9) break;
        }

        return weights;
    }

    private static double Dot(double[] a, double[] b)
    {
        var sum = 0.0;
        for (var i = 0; i < a.Length; i++) sum += a[i] * b[i];
        return sum;
    }

    // Gauss with pivots.
    private static double[] Solve(double[,] left, double[] right)
    {
        var size = right.Length;
        var (a, x) = ((double[,])left.Clone(), (double[])right.Clone());
        for (var column = 0; column < size; column++)
        {
            var pivot = column;
            for (var row = column + 1; row < size; row++)
            {
                if (Math.Abs(a[row, column]) > Math.Abs(a[pivot, column])) pivot = row;
            }

            for (var k = 0; k < size; k++) (a[column, k], a[pivot, k]) = (a[pivot, k], a[column, k]);
            (x[column], x[pivot]) = (x[pivot], x[column]);
            for (var row = column + 1; row < size; row++)
            {
                var factor = a[row, column] / a[column, column];
                for (var k = column; k < size; k++) a[row, k] -= factor * a[column, k];
                x[row] -= factor * x[column];
            }
        }

        for (var row = size - 1; row >= 0; row--)
        {
            for (var k = row + 1; k < size; k++) x[row] -= a[row, k] * x[k];
            x[row] /= a[row, row];
        }

        return x;
    }
}
