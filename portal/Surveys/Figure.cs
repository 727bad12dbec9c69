using System.Globalization;
using Shirube.Surveys.Export;

namespace Shirube.Portal.Surveys;

/// <summary>A figure of the results with its data: what is drawn, shown as a table and written into files is the same.</summary>
/// <param name="Number">From 1, in the order of the page. Files and sheets are named after it.</param>
/// <param name="Name">Name with the number.</param>
/// <param name="Title">What it shows.</param>
/// <param name="Kind">How it is drawn.</param>
/// <param name="Headings">Headings of the table, that of the label first.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record Figure(int Number, string Name, string Title, FigureKind Kind, IReadOnlyList<string> Headings, IReadOnlyList<FigureRow> Rows)
{
    /// <summary>A line at this value, or null.</summary>
    public double? Goal { get; init; }

    /// <summary>How it has to be read, or empty.</summary>
    public string Note { get; init; } = "";

    /// <summary>Whether a mark shows the campaign before.</summary>
    public bool HasBefore => Rows.Any(row => row.Before is not null);

    /// <summary>Its data as a sheet that is named as the figure is.</summary>
    public Sheet ToSheet() => new(Name, [Title, .. Headings.Skip(1)], Rows.Select(row => (IReadOnlyList<object?>)[row.Label, .. row.Cells]));

    /// <summary>A cell as it is read.</summary>
    public static string Text(object? cell) => cell switch
    {
        null => "–",
        double number when double.IsNaN(number) => "–",
        double number => number.ToString("0.0", CultureInfo.InvariantCulture),
        int whole => whole.ToString("N0", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "",
    };

    /// <summary>A difference as it is read, with its sign.</summary>
    public static string Signed(double difference) => difference.ToString("+0.0;−0.0;±0.0", CultureInfo.InvariantCulture);
}
