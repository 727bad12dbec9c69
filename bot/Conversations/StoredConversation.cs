namespace Shirube.Bot.Conversations;

/// <summary>A conversation as it is kept.</summary>
public sealed class StoredConversation
{
    /// <summary>Random; also part of the ids of its activities.</summary>
    public required string Id { get; init; }

    /// <summary>What the person is called over the wire, beginning with <c>dl_</c>.</summary>
    public required string UserId { get; init; }

    /// <summary>Id of the person, as in <see cref="Dialogue.ChatPerson"/>.</summary>
    public required string PersonId { get; init; }

    public required bool IsSignedIn { get; init; }

    /// <summary>Language it began in, <c>ja</c> or <c>en</c>.</summary>
    public required string Lang { get; init; }

    /// <summary>Words that came along from a search; null when none did.</summary>
    public string? SearchedFor { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it was ended; null while it is open.</summary>
    public DateTimeOffset? EndedAt { get; set; }
}
