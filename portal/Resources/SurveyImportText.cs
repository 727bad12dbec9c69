namespace Shirube.Portal.Resources;

/// <summary>Texts of taking in answers of surveys that were held elsewhere.</summary>
internal sealed class SurveyImportText;
