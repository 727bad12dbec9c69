namespace Shirube.Portal.Resources;

/// <summary>Texts of the desk's pages about the assistant.</summary>
internal sealed class BotText;
