namespace Shirube.Surveys.Records;

/// <summary>One mail to one person.</summary>
public sealed class OutboxMessage
{
    public long Id { get; init; }

    public required int CampaignId { get; init; }

    public long InvitationId { get; init; }

    /// <summary>0 for the invitation, 1 for the first reminder, and so on.</summary>
    public required int Round { get; init; }

    public OutboxState State { get; set; }

    /// <summary>The token, sealed with a key outside the database; taken away once the message was sent.</summary>
    public string? SealedToken { get; set; }

    public int Attempts { get; set; }

    /// <summary>Not before this moment, after a failure that may pass.</summary>
    public DateTimeOffset NotBefore { get; set; }

    public string Error { get; set; } = "";
}
