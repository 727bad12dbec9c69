namespace Shirube.Portal.Pages.Manage;

/// <summary>A place on the axis of a chart.</summary>
/// <param name="Label">In full, for the table.</param>
/// <param name="Short">As it stands below the axis.</param>
/// <param name="Values">One for each series.</param>
internal sealed record LoopFigureRow(string Label, string Short, IReadOnlyList<double?> Values);
