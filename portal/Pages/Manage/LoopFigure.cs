using System.Globalization;

namespace Shirube.Portal.Pages.Manage;

/// <summary>A chart of bars, with the table that says the same. Immutable.</summary>
/// <param name="Id">Names it on the page and in the address of its file.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Summary">What a person who does not see it is told.</param>
/// <param name="Headings">Headings of the table: of the label, then one for each series.</param>
/// <param name="Rows">Label and values; a value that there is none of is null.</param>
internal sealed record LoopFigure(string Id, string Title, string Summary, IReadOnlyList<string> Headings, IReadOnlyList<LoopFigureRow> Rows)
{
    public const int Width = 900;

    public const int Height = 260;

    public const int Left = 48;

    public const int Bottom = 220;

    private const int Top = 16;

    private const int Right = 8;

    /// <summary>Series side by side; each has its pattern, so that colour is not needed.</summary>
    public int Series => Headings.Count - 1;

    /// <summary>A round number at the top, so that the lines of the chart stand at round numbers too.</summary>
    public int Most
    {
        get
        {
            var most = Math.Max(1, (int)Math.Ceiling(Rows.SelectMany(row => row.Values).Max() ?? 1));
            var unit = (int)Math.Pow(10, Math.Floor(Math.Log10(most)));
            return (most + unit - 1) / unit * unit;
        }
    }

    /// <summary>Each how many labels one is written, so that they do not touch.</summary>
    public int LabelEvery => Math.Max(1, (int)Math.Ceiling(Rows.Count / 8.0));

    public string X(int row, int series) => Text(Left + (Step * row) + (Step * 0.1) + (series * Step * 0.8 / Series));

    public string BarWidth => Text(Step * 0.8 / Series * 0.95);

    public string Y(double value) => Text(Bottom - Tall(value));

    public string Height1(double value) => Text(Tall(value));

    /// <summary>A value as it is read.</summary>
    public static string Cell(double? value) => value?.ToString(value % 1 == 0 ? "0" : "0.0", CultureInfo.InvariantCulture) ?? "–";

    private double Step => (double)(Width - Left - Right) / Math.Max(1, Rows.Count);

    private double Tall(double value) => value / Most * (Bottom - Top);

    private static string Text(double number) => number.ToString("F1", CultureInfo.InvariantCulture);
}
