using Shirube.Bot.Agents;
using Shirube.Bot.Dialogue;

namespace Shirube.Portal.Chat;

/// <summary>Reads what a visitor and the assistant said.</summary>
internal sealed class ReadChat(OwnConversation own, ITranscripts transcripts, ChatAvailability availability)
{
    /// <summary>The visitor's conversation; empty for who has none.</summary>
    public async Task<ChatSheet> ReadAsync(ChatPerson? person, CancellationToken cancellation)
    {
        var state = availability.Current;
        var conversation = person is null ? null : await own.FindAsync(person, null, cancellation);
        return new ChatSheet(state, conversation is null ? [] : await transcripts.ReadAsync(conversation.Id, cancellation));
    }
}
