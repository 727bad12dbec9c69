namespace Shirube.Portal.Resources;

/// <summary>Texts about whom surveys ask, and about all touch points.</summary>
internal sealed class SurveyWhoText;
