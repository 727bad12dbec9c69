namespace Shirube.Portal.Resources;

/// <summary>Texts of making an article of an inquiry.</summary>
internal sealed class AuthoringText;
