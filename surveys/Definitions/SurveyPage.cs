namespace Shirube.Surveys.Definitions;

/// <summary>The questions of one page, panels opened.</summary>
public sealed record SurveyPage(string Name, LocalText Title, LocalText Description, IReadOnlyList<Question> Questions);
