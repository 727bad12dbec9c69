using System.Collections.Concurrent;

namespace Shirube.Bot.Conversations;

/// <summary>The conversations that somebody is at. There is never more than one object for one conversation.</summary>
internal sealed class LiveConversations(ConversationStore store, TimeProvider clock)
{
    /// <summary>A conversation that nobody has touched for this long is forgotten; it is read again when somebody comes back.</summary>
    private static readonly TimeSpan Idle = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, Lazy<Task<LiveConversation?>>> _conversations = new(StringComparer.Ordinal);

    /// <summary>How many are in memory.</summary>
    public int Count => _conversations.Count;

    /// <summary>A conversation, kept until the lease is given back; null when there is none.</summary>
    public async Task<ConversationLease?> EnterAsync(string id)
    {
        while (true)
        {
            var place = _conversations.GetOrAdd(id, key => new Lazy<Task<LiveConversation?>>(() => store.OpenAsync(key)));
            LiveConversation? live;
            try
            {
                live = await place.Value;
            }
            catch
            {
                Forget(id, place);
                throw;
            }

            if (live is null)
            {
                Forget(id, place);
                return null;
            }

            if (live.TryEnter()) return new ConversationLease(live, clock);
            // It is just being forgotten.
            Forget(id, place);
        }
    }

    /// <summary>Forgets those that nobody is at.</summary>
    public void Sweep() => Sweep(Idle);

    /// <summary>Forgets those that nobody was at for a time.</summary>
    public void Sweep(TimeSpan idle)
    {
        var before = clock.GetTimestamp() - (long)(idle.TotalSeconds * clock.TimestampFrequency);
        foreach (var (id, place) in _conversations)
        {
            if (place is not { IsValueCreated: true, Value: { IsCompletedSuccessfully: true } loaded }) continue;
            if (loaded.GetAwaiter().GetResult() is not { } live || live.TryClose(before)) Forget(id, place);
        }
    }

    private void Forget(string id, Lazy<Task<LiveConversation?>> place) => _conversations.TryRemove(KeyValuePair.Create(id, place));
}
