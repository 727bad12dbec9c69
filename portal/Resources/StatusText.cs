namespace Shirube.Portal.Resources;

/// <summary>Texts about what works now and when it did not.</summary>
internal sealed class StatusText;
