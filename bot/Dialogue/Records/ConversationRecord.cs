namespace Shirube.Bot.Dialogue.Records;

/// <summary>A conversation and what the assistant has to remember of it.</summary>
public sealed class ConversationRecord
{
    public required string Id { get; init; }

    /// <summary>Account or random id of the visitor.</summary>
    public required string PersonId { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public DateTimeOffset LastAt { get; set; }

    /// <summary>What is remembered, as JSON.</summary>
    public required string Memory { get; set; }
}
