namespace Shirube.Surveys.Export;

/// <summary>A table as it is written into a file. Rows are made one at a time.</summary>
/// <param name="Name">Name of the sheet or the file.</param>
/// <param name="Headings">Names of the columns.</param>
/// <param name="Rows">Cells: text, whole or decimal numbers, or null.</param>
public sealed record Sheet(string Name, IReadOnlyList<string> Headings, IEnumerable<IReadOnlyList<object?>> Rows);
