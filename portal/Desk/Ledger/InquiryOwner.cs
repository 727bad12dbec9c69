namespace Shirube.Portal.Desk.Ledger;

/// <summary>The person whose inquiry it is.</summary>
/// <param name="Id">Account name or visitor's id; null for a person known only by name and contact.</param>
/// <param name="IsAccount">Whether the id is an account.</param>
/// <param name="Name">Name that was given, or empty.</param>
/// <param name="Contact">How to reach the person, or empty.</param>
internal sealed record InquiryOwner(string? Id, bool IsAccount, string Name, string Contact);
