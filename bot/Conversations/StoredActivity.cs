namespace Shirube.Bot.Conversations;

/// <summary>An activity as it is kept: never changed, numbered without gaps within its conversation.</summary>
public sealed class StoredActivity
{
    public required string ConversationId { get; init; }

    /// <summary>From 1. The number of the last activity that somebody has seen is their watermark.</summary>
    public required long Number { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>The client's own name for it; null when it has none. Tells a post that was sent again from a new one.</summary>
    public string? ClientId { get; init; }

    /// <summary>The activity as it is sent, personal data masked.</summary>
    public required string Json { get; init; }
}
