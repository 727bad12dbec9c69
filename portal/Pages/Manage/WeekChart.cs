using System.Globalization;
using Shirube.Knowledge.Curation.Effect;

namespace Shirube.Portal.Pages.Manage;

/// <summary>Places the bars of a chart over weeks: signals and publications side by side.</summary>
internal sealed class WeekChart
{
    public const int Width = 900;

    public const int Height = 260;

    public const int Left = 48;

    public const int Bottom = 220;

    private const int Top = 16;

    private readonly double _step;

    public WeekChart(IReadOnlyList<LoopWeek> weeks)
    {
        Weeks = weeks;
        Most = NiceMost(Math.Max(1, weeks.Count == 0 ? 1 : weeks.Max(week => Math.Max(week.Signals, week.Published))));
        _step = (double)(Width - Left - 8) / Math.Max(1, weeks.Count);
    }

    public IReadOnlyList<LoopWeek> Weeks { get; }

    /// <summary>Value at the top of the chart.</summary>
    public int Most { get; }

    public string BarWidth => Text(_step * 0.38);

    public string Signals(int week) => Text(Left + (_step * week) + (_step * 0.1));

    public string Published(int week) => Text(Left + (_step * week) + (_step * 0.5));

    public string Y(int value) => Text(Bottom - HeightOf(value));

    public string Tall(int value) => Text(HeightOf(value));

    private double HeightOf(int value) => (double)value / Most * (Bottom - Top);

    private static string Text(double number) => number.ToString("F1", CultureInfo.InvariantCulture);

    // A round number, so that the lines of the chart stand at round numbers too.
    private static int NiceMost(int most)
    {
        var unit = (int)Math.Pow(10, Math.Floor(Math.Log10(most)));
        return (most + unit - 1) / unit * unit;
    }
}
