using System.Globalization;
using System.Text.Json;
using Shirube.Bot.Protocol;

namespace Shirube.Bot.Conversations;

/// <summary>Something said: gets its number when it is saved, is told to listeners once it is, and only then answered.</summary>
/// <param name="conversation">Where it was said; kept from being forgotten until this is done.</param>
/// <param name="activity">What was said. Gets an id, unless it has one.</param>
/// <param name="clientId">The sender's name for it, or null.</param>
/// <param name="whenSaved">What follows, in the order of the numbers; null for nothing.</param>
internal sealed class AppendEntry(LiveConversation conversation, Activity activity, string? clientId, Action? whenSaved) : WriteEntry
{
    private readonly bool _hasOwnId = activity.Id is not null;

    private long _number;

    private string _json = "";

    public static string IdOf(string conversationId, long number) => string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{number:D7}");

    public override void Apply(ConversationsDbContext context)
    {
        _number = ++conversation.Assigned;
        if (!_hasOwnId) activity.Id = IdOf(conversation.Head.Id, _number);
        _json = JsonSerializer.Serialize(activity, ProtocolJson.Default.Activity);
        context.Activities.Add(new StoredActivity
        {
            ConversationId = conversation.Head.Id,
            Number = _number,
            At = activity.Timestamp ?? default,
            ClientId = clientId,
            Json = _json,
        });
    }

    public override void Undo() => conversation.Assigned = conversation.Count;

    protected override void OnCommitted()
    {
        conversation.Publish(_number, _json);
        whenSaved?.Invoke();
    }
}
