namespace Shirube.Surveys.Definitions;

/// <summary>One row of a matrix: a question of its own with the columns as choices.</summary>
public sealed record MatrixRow(string Value, LocalText Text, string Axis);
