namespace Shirube.Portal.Resources;

/// <summary>Texts of situations, vendor manuals, asking and accessibility.</summary>
internal sealed class PagesText;
