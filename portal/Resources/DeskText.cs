namespace Shirube.Portal.Resources;

/// <summary>Texts of the desk's own pages.</summary>
internal sealed class DeskText;
