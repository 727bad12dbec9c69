namespace Shirube.Portal.Accounts;

/// <summary>The settings ask for a demonstration on an address that other machines can reach.</summary>
internal sealed class DemonstrationRefusedException(string message) : Exception(message);
