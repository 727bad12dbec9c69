namespace Shirube.Portal.Resources;

/// <summary>Texts of the frame around every page, and those that several pages share.</summary>
internal sealed class LayoutText;
