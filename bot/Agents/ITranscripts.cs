namespace Shirube.Bot.Agents;

/// <summary>What was said in conversations, for pages.</summary>
public interface ITranscripts
{
    /// <summary>The last things said in a conversation, oldest first. Whose it is, the caller has to check.</summary>
    Task<IReadOnlyList<TranscriptEntry>> ReadAsync(string conversationId, CancellationToken cancellation = default);
}
