using Shirube.Bot.Figures;

namespace Shirube.Portal.Assistant;

/// <summary>The bars of the questions by day: each day a column, stacked by how sure the assistant was.</summary>
internal sealed class VolumeChart
{
    public const int Width = 720;
    public const int Height = 200;

    /// <summary>Room on the left for the numbers of the axis, and below for the days.</summary>
    public const int Left = 40;
    public const int Bottom = 24;

    private const int Top = 8;
    private const int MostLabels = 8;
    private const double Filled = 0.8;

    public VolumeChart(IReadOnlyList<DayVolume> days)
    {
        Most = Scale(days.Count == 0 ? 0 : days.Max(day => day.Total));
        var step = (double)(Width - Left) / Math.Max(1, days.Count);
        var bars = new List<ChartBar>();
        var labels = new List<(double X, DateOnly Day)>();
        var every = Math.Max(1, (int)Math.Ceiling((double)days.Count / MostLabels));
        for (var i = 0; i < days.Count; i++)
        {
            var x = Left + (i * step) + (step * (1 - Filled) / 2);
            var y = (double)(Height - Bottom);
            foreach (var (count, name) in new[] { (days[i].Sure, "sure"), (days[i].Unsure, "unsure"), (days[i].Flow, "flow"), (days[i].Nothing, "nothing") })
            {
                if (count == 0) continue;
                var height = (Height - Bottom - Top) * (double)count / Most;
                y -= height;
                bars.Add(new ChartBar(name, Round(x), Round(y), Round(step * Filled), Round(height)));
            }

            if (i % every == 0) labels.Add((Round(Left + ((i + 0.5) * step)), days[i].Day));
        }

        (Bars, Labels) = (bars, labels);
        Lines = [(Height - Bottom, 0), (Round(Top + ((Height - Bottom - Top) / 2.0)), Most / 2), (Top, Most)];
    }

    /// <summary>The number at the top of the axis: even, and 2 at least.</summary>
    public int Most { get; }

    public IReadOnlyList<ChartBar> Bars { get; }

    public IReadOnlyList<(double X, DateOnly Day)> Labels { get; }

    /// <summary>Lines of the axis with their numbers.</summary>
    public IReadOnlyList<(double Y, int Count)> Lines { get; }

    private static int Scale(int most)
    {
        var unit = 2;
        while (unit * 5 < most) unit *= 10;
        return Math.Max(2, (int)Math.Ceiling((double)most / unit) * unit);
    }

    private static double Round(double value) => Math.Round(value, 2);
}
