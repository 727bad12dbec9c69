using Shirube.Bot.Conversations;

namespace Shirube.Bot.DirectLine.Tokens;

/// <summary>Tokens of Direct Line for pages of the portal.</summary>
internal sealed class ConversationTokens(DirectLineTokens tokens) : IConversationTokens
{
    public ConversationToken Issue(ConversationHead conversation)
        => new(conversation.Id, tokens.Issue(conversation.Id, conversation.UserId), DirectLineTokens.Lifetime);
}
