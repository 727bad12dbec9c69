using System.Collections.Concurrent;

namespace Shirube.Portal.Sessions;

/// <summary>
/// Takes down what happens, in memory, so that nobody waits for it; <see cref="HelpJournalJob"/> carries it to the database.
/// </summary>
internal sealed class HelpJournal
{
    /// <summary>Several minutes of the busiest hour. Beyond it the newest are dropped: the portal lives, the statistics have a gap.</summary>
    public const int Most = 20_000;

    private readonly ConcurrentQueue<Happening> _waiting = new();

    private readonly ConcurrentDictionary<string, DateTimeOffset> _active = new(StringComparer.Ordinal);

    private long _dropped;

    public void Add(Happening happening)
    {
        if (_waiting.Count >= Most)
        {
            Interlocked.Increment(ref _dropped);
            return;
        }

        _active[happening.Person] = happening.At;
        _waiting.Enqueue(happening);
    }

    /// <summary>Whether the person looked for help a moment ago, so that what they open belongs to it.</summary>
    public bool IsActive(string person, DateTimeOffset now) => _active.TryGetValue(person, out var last) && now - last < SessionRules.Idle;

    /// <summary>Hands over what waits, in order.</summary>
    public IReadOnlyList<Happening> Take()
    {
        var taken = new List<Happening>();
        while (_waiting.TryDequeue(out var happening)) taken.Add(happening);
        return taken;
    }

    /// <summary>Takes back what could not be stored. It comes behind what happened meanwhile; the store looks at times, not at the order.</summary>
    public void Return(IReadOnlyList<Happening> happenings)
    {
        foreach (var happening in happenings) _waiting.Enqueue(happening);
    }

    /// <summary>How many were dropped since the last time this was asked.</summary>
    public long TakeDropped() => Interlocked.Exchange(ref _dropped, 0);

    /// <summary>Forgets who has not done anything for a while.</summary>
    public void Forget(DateTimeOffset now)
    {
        foreach (var (person, last) in _active)
        {
            if (now - last >= SessionRules.Idle) _active.TryRemove(new KeyValuePair<string, DateTimeOffset>(person, last));
        }
    }
}
