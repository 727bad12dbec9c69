namespace Shirube.Portal.Resources;

/// <summary>Texts of the home page.</summary>
internal sealed class HomeText;
