namespace Shirube.Portal.Accounts;

/// <summary>One signed-in browser. The ticket in the cookie is good only as long as this row is open.</summary>
internal sealed class AccountSession
{
    /// <summary>Random, 128 bits, in the ticket only.</summary>
    public required string Id { get; init; }

    public required string AccountId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>When the person signed out, or null.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}
