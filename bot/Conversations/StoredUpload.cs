namespace Shirube.Bot.Conversations;

/// <summary>A file that somebody sent. Its content lies in a file named by the id, for a day.</summary>
public sealed class StoredUpload
{
    /// <summary>Random and unguessable: who has it may read the file.</summary>
    public required string Id { get; init; }

    public required string ConversationId { get; init; }

    /// <summary>The sender's name for it, without folders.</summary>
    public required string Name { get; init; }

    /// <summary>Decided by the content, never by what the sender says.</summary>
    public required string ContentType { get; init; }

    public required DateTimeOffset At { get; init; }
}
