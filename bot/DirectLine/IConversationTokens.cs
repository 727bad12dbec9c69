using Shirube.Bot.Conversations;

namespace Shirube.Bot.DirectLine;

/// <summary>Gives tokens for conversations, for pages of the portal itself.</summary>
public interface IConversationTokens
{
    /// <summary>A token to talk in a conversation. That the asker may, the caller has checked.</summary>
    ConversationToken Issue(ConversationHead conversation);
}
