namespace Shirube.Portal.Resources;

/// <summary>Texts of signals, proposals and the loop.</summary>
internal sealed class LoopText;
