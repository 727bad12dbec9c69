namespace Shirube.Portal.Resources;

/// <summary>Texts of bringing knowledge in and handing it over.</summary>
internal sealed class TransferText;
