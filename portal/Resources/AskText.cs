namespace Shirube.Portal.Resources;

/// <summary>Texts of asking the desk and of the own inquiries.</summary>
internal sealed class AskText;
