namespace Shirube.Bot.Dialogue;

/// <summary>Whether an answer helped, in the person's own word.</summary>
public sealed record Rating
{
    public required string ConversationId { get; init; }

    public required string TurnId { get; init; }

    public required ChatPerson Person { get; init; }

    /// <summary>解決した or 解決しない.</summary>
    public required bool Solved { get; init; }

    /// <summary>Why not; null when solved or not said.</summary>
    public RatingReason? Reason { get; init; }

    /// <summary>In own words, masked; empty when nothing was written.</summary>
    public string Comment { get; init; } = "";
}
