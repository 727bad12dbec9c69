using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Sessions.Records;

namespace Shirube.Portal.Sessions;

/// <summary>What was asked and shown in a conversation, for who goes on from it to the form.</summary>
internal sealed class ConversationMemory(IDbContextFactory<SessionsDbContext> database, HelpStore store)
{
    /// <summary>More does not help the desk.</summary>
    private const int Most = 200;

    private const int LongestId = 200;

    /// <summary>The turns of this person's conversation in order; none when it is somebody else's.</summary>
    public async Task<IReadOnlyList<HelpEvent>> ReadAsync(string conversation, string person, CancellationToken cancellation)
    {
        if (conversation.Length is 0 or > LongestId) return [];
        await store.StoreAsync(cancellation);
        await using var context = await database.CreateDbContextAsync(cancellation);
        var turns = await context.Events.AsNoTracking()
            .Where(stored => stored.Conversation == conversation && stored.Session.Person == person)
            .OrderByDescending(stored => stored.At).ThenByDescending(stored => stored.Id).Take(Most).ToListAsync(cancellation);
        turns.Reverse();
        return turns;
    }
}
