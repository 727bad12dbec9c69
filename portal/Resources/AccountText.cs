namespace Shirube.Portal.Resources;

/// <summary>Texts of signing in.</summary>
internal sealed class AccountText;
