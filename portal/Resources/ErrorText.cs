namespace Shirube.Portal.Resources;

/// <summary>Texts of pages that say what went wrong.</summary>
internal sealed class ErrorText;
