namespace Shirube.Portal.Resources;

/// <summary>Texts of the results of surveys.</summary>
internal sealed class SurveyResultText;
