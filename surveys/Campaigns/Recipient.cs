namespace Shirube.Surveys.Campaigns;

/// <summary>One person to be asked.</summary>
/// <param name="Unit">Organisation unit; may be empty.</param>
/// <param name="Name">Name; may be empty.</param>
/// <param name="Address">Mail address; null for a link that is handed out.</param>
/// <param name="Account">Account of the portal; empty where it is not known. Only the staff list keeps it.</param>
public sealed record Recipient(string Unit, string Name, string? Address, string Account = "");
