namespace Shirube.Portal.Chat;

/// <summary>What a page says when it asks for a token; everything may be missing.</summary>
internal sealed record ChatTokenInput
{
    /// <summary>The conversation it would like to go on with.</summary>
    public string? ConversationId { get; init; }

    /// <summary>Whether to begin a new one.</summary>
    public bool IsNew { get; init; }

    /// <summary>Words that were searched for.</summary>
    public string? Q { get; init; }

    public static ChatTokenInput Of(IFormCollection form) => new()
    {
        ConversationId = form["conversationId"],
        IsNew = form["isNew"] == "true",
        Q = form["q"],
    };
}
