namespace Shirube.Surveys.Records;

/// <summary>One person who is asked. Whether that person has answered is a flag without a time; what was answered is not here.</summary>
public sealed class Invitation
{
    public long Id { get; init; }

    public required int CampaignId { get; init; }

    public string Unit { get; init; } = "";

    public string Name { get; init; } = "";

    /// <summary>Mail address; null for a link that is handed out.</summary>
    public string? Address { get; init; }

    /// <summary>Hash of the first token; further ones are in <see cref="Tokens"/>.</summary>
    public string? TokenHash { get; init; }

    /// <summary>Day on which the person was asked, so that nobody is asked too often. Says nothing of the answer.</summary>
    public DateOnly? InvitedOn { get; init; }

    /// <summary>Set at the first answer. Also decides between two answers that arrive at once.</summary>
    public bool HasAnswered { get; set; }

    public ICollection<InvitationToken> Tokens { get; } = [];

    public ICollection<OutboxMessage> Messages { get; } = [];
}
