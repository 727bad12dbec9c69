using Shirube.Bot.Dialogue;
using Shirube.Knowledge.Articles;

namespace Shirube.Bot.Conversations;

/// <summary>A house without accounts: everybody is a visitor and reads what is for all.</summary>
internal sealed class PublicPeople : IChatPeople
{
    public ValueTask<ChatPerson?> FindAsync(string personId, bool isSignedIn, CancellationToken cancellation = default)
        => ValueTask.FromResult(isSignedIn ? null : new ChatPerson(personId, false, [Audience.All]));
}
