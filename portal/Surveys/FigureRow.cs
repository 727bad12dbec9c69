namespace Shirube.Portal.Surveys;

/// <summary>One row of a figure and its bar.</summary>
/// <param name="Label">What is read beside the bar.</param>
/// <param name="Value">Length of the bar, in percent of the whole; null for a row without one.</param>
/// <param name="Low">Lower bound of the interval, or null.</param>
/// <param name="High">Upper bound, or null.</param>
/// <param name="Cells">The cells of the table after the label.</param>
/// <param name="Before">The same value in the campaign before, or null.</param>
internal sealed record FigureRow(string Label, double? Value, double? Low, double? High, IReadOnlyList<object?> Cells, double? Before = null)
{
    /// <summary>A row without a bar.</summary>
    public static FigureRow Bare(string label, params IEnumerable<object?> cells) => new(label, null, null, null, [.. cells]);
}
