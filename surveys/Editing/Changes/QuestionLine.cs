using Shirube.Surveys.Definitions;

namespace Shirube.Surveys.Editing.Changes;

/// <summary>A question in the outline.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Type by its name in SurveyJS.</param>
/// <param name="Title">What is asked.</param>
/// <param name="IsRequired">Whether it has to be answered.</param>
/// <param name="Axis">Name of its axis, or empty.</param>
/// <param name="VisibleIf">Its own condition as written, or empty.</param>
public sealed record QuestionLine(string Name, string Type, LocalText Title, bool IsRequired, string Axis, string VisibleIf);
