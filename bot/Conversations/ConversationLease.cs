namespace Shirube.Bot.Conversations;

/// <summary>Keeps a conversation from being forgotten.</summary>
internal sealed class ConversationLease(LiveConversation conversation, TimeProvider clock) : IDisposable
{
    private int _isGivenBack;

    public LiveConversation Conversation => conversation;

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _isGivenBack, 1) == 0) conversation.Leave(clock.GetTimestamp());
    }
}
