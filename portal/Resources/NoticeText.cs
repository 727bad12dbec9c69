namespace Shirube.Portal.Resources;

/// <summary>Texts that tell people what became of their reports.</summary>
internal sealed class NoticeText;
