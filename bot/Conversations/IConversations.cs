using Shirube.Bot.Dialogue;
using Shirube.Bot.Protocol;

namespace Shirube.Bot.Conversations;

/// <summary>Talking with the assistant on this portal's own channel. Whose conversation it is, the caller has to check.</summary>
public interface IConversations
{
    /// <summary>Makes a conversation. Nobody is greeted yet.</summary>
    /// <param name="person">Whose it is.</param>
    /// <param name="lang">Language of the screens, <c>ja</c> or <c>en</c>.</param>
    /// <param name="searchedFor">Words that came along from a search, or null.</param>
    /// <param name="userId">What the person is called over the wire; null to derive it.</param>
    Task<ConversationHead> ReserveAsync(ChatPerson person, string lang, string? searchedFor, string? userId = null);

    /// <summary>An open conversation; null when there is none of this id or it was ended.</summary>
    Task<ConversationHead?> FindAsync(string id);

    /// <summary>The open conversation that a person began last, when something was said in it within a time; else null.</summary>
    Task<ConversationHead?> LatestAsync(string personId, TimeSpan within, CancellationToken cancellation = default);

    /// <summary>Greets, once in a conversation's life. The task it returns ends when the greeting is kept, at once when there is none to make.</summary>
    Task<Greeting> GreetAsync(string id, string? locale);

    /// <summary>Says something: masked, kept and told to all listeners when this returns, answered later.</summary>
    Task<Posted> PostAsync(string id, Activity activity, CancellationToken cancellation = default);

    /// <summary>Number of the last activity of a conversation; 0 when there is none.</summary>
    Task<long> CountAsync(string id);

    /// <summary>What was said after a number, oldest first.</summary>
    Task<IReadOnlyList<NumberedActivity>> ReadAsync(string id, long after, int most, CancellationToken cancellation = default);
}
