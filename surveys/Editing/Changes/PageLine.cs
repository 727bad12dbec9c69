namespace Shirube.Surveys.Editing.Changes;

/// <summary>A page in the outline: what can be changed of it, and its questions, those of panels in their place.</summary>
public sealed record PageLine(ChangePage Page, IReadOnlyList<QuestionLine> Questions);
