namespace Shirube.Portal.Resources;

/// <summary>Texts of the page about the loop.</summary>
internal sealed class EffectText;
