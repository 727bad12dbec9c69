namespace Shirube.Portal.Resources;

/// <summary>Texts of managing surveys.</summary>
internal sealed class SurveyManageText;
