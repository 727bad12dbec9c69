using Shirube.Surveys.Results;

namespace Shirube.Portal.Surveys;

/// <summary>Which figures are wanted.</summary>
/// <param name="IsPublic">Whether they are published: then small counts are hidden too, and nothing is said about comments.</param>
/// <param name="CrossRows">Item whose choices are the rows of a cross table, or null.</param>
/// <param name="CrossColumns">Item whose choices are its columns, or null.</param>
/// <param name="Tones">Comments by tone; empty for none.</param>
internal sealed record FigureRequest(bool IsPublic, string? CrossRows, string? CrossColumns, IReadOnlyDictionary<CommentTone, int> Tones);
