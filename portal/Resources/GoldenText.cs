namespace Shirube.Portal.Resources;

/// <summary>Texts of the page of golden questions.</summary>
internal sealed class GoldenText;
