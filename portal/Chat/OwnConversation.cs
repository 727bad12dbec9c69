using Shirube.Bot.Conversations;
using Shirube.Bot.Dialogue;
using Shirube.Portal.Search;

namespace Shirube.Portal.Chat;

/// <summary>Finds the conversation that a visitor goes on with. Nobody comes into another's.</summary>
internal sealed class OwnConversation(IConversations conversations)
{
    /// <summary>Who comes back later begins anew; a page that knows the conversation may still go on with it.</summary>
    private static readonly TimeSpan Recent = TimeSpan.FromMinutes(30);

    /// <summary>The one asked for when it is the person's, else the one of the last half hour, else none.</summary>
    public async Task<ConversationHead?> FindAsync(ChatPerson person, string? asked, CancellationToken cancellation)
    {
        if (asked is { Length: > 0 and <= ConversationsDbContext.LongestId } && await conversations.FindAsync(asked) is { } known && known.PersonId == person.Id) return known;
        return await conversations.LatestAsync(person.Id, Recent, cancellation);
    }

    /// <summary>The one that is found, or a new one.</summary>
    public async Task<ConversationHead> OpenAsync(ChatPerson person, ChatTokenInput input, string lang, CancellationToken cancellation)
    {
        if (!input.IsNew && await FindAsync(person, input.ConversationId, cancellation) is { } found) return found;
        var words = Question.From(input.Q).Words;
        return await conversations.ReserveAsync(person, lang, words.Length > 0 ? words : null);
    }
}
