using Shirube.Bot.Dialogue;

namespace Shirube.Bot.Conversations;

/// <summary>What the assistant needs to know of people: a token says who speaks, this says what they may read at this moment.</summary>
public interface IChatPeople
{
    /// <summary>The person as of now; null when the account is gone or disabled.</summary>
    /// <param name="personId">As in <see cref="ChatPerson.Id"/>.</param>
    /// <param name="isSignedIn">Whether it is an account.</param>
    /// <param name="cancellation">Stops looking.</param>
    ValueTask<ChatPerson?> FindAsync(string personId, bool isSignedIn, CancellationToken cancellation = default);
}
