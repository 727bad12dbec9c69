namespace Shirube.Bot.Conversations;

/// <summary>A new conversation.</summary>
internal sealed class ReserveEntry(ConversationHead head) : WriteEntry
{
    public override void Apply(ConversationsDbContext context) => context.Conversations.Add(new StoredConversation
    {
        Id = head.Id,
        UserId = head.UserId,
        PersonId = head.PersonId,
        IsSignedIn = head.IsSignedIn,
        Lang = head.Lang,
        SearchedFor = head.SearchedFor,
        CreatedAt = head.CreatedAt,
    });
}
