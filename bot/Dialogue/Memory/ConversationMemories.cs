namespace Shirube.Bot.Dialogue.Memory;

/// <summary>Finds what is remembered of a conversation, nearest place first.</summary>
internal sealed class ConversationMemories(RecentMemories recent, TurnJournal journal, TurnStore store)
{
    public async ValueTask<ConversationMemory> FindAsync(string conversationId, CancellationToken cancellation) =>
        recent.Find(conversationId) ?? journal.Unstored(conversationId) ?? await store.MemoryAsync(conversationId, cancellation) ?? new ConversationMemory();

    public void Keep(string conversationId, ConversationMemory memory) => recent.Keep(conversationId, memory);
}
