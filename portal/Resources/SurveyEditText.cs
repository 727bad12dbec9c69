namespace Shirube.Portal.Resources;

/// <summary>Texts of editing surveys in forms.</summary>
internal sealed class SurveyEditText;
