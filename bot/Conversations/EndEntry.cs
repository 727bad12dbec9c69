namespace Shirube.Bot.Conversations;

/// <summary>The end of a conversation.</summary>
internal sealed class EndEntry(LiveConversation conversation, DateTimeOffset at) : WriteEntry
{
    public override void Apply(ConversationsDbContext context)
    {
        var head = conversation.Head;
        var row = context.Conversations.Attach(new StoredConversation
        {
            Id = head.Id,
            UserId = head.UserId,
            PersonId = head.PersonId,
            IsSignedIn = head.IsSignedIn,
            Lang = head.Lang,
            CreatedAt = head.CreatedAt,
            EndedAt = at,
        });
        row.Property(stored => stored.EndedAt).IsModified = true;
    }

    protected override void OnCommitted() => conversation.IsEnded = true;
}
