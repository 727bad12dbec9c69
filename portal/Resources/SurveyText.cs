namespace Shirube.Portal.Resources;

/// <summary>Texts of answering surveys.</summary>
internal sealed class SurveyText;
