namespace Shirube.Portal.Resources;

/// <summary>Texts of the page and the panel to talk to the assistant.</summary>
internal sealed class ChatText;
