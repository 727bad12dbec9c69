namespace Shirube.Bot.Conversations;

/// <summary>What does not change about a conversation.</summary>
/// <param name="Id">Its id.</param>
/// <param name="UserId">What the person is called over the wire.</param>
/// <param name="PersonId">Id of the person.</param>
/// <param name="IsSignedIn">Whether the person is an account.</param>
/// <param name="Lang">Language it began in.</param>
/// <param name="SearchedFor">Words that came along from a search; null when none did.</param>
/// <param name="CreatedAt">When it was made.</param>
public sealed record ConversationHead(string Id, string UserId, string PersonId, bool IsSignedIn, string Lang, string? SearchedFor, DateTimeOffset CreatedAt);
