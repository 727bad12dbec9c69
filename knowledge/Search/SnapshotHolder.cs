using Shirube.Knowledge.Search.Ranking;

namespace Shirube.Knowledge.Search;

/// <summary>A snapshot, the language it is asked in and how many still use it; its segments are let go of when nobody does.</summary>
internal sealed class SnapshotHolder
{
    private int _users = 1;

    public SnapshotHolder(Snapshot snapshot, SearchLanguage language)
    {
        (Snapshot, Language) = (snapshot, language);
        foreach (var live in snapshot.Segments) live.Segment.Keep();
    }

    public Snapshot Snapshot { get; }

    /// <summary>Stands beside the snapshot, so that nobody asks for words that were cut otherwise.</summary>
    public SearchLanguage Language { get; }

    public bool TryUse()
    {
        while (true)
        {
            var users = Volatile.Read(ref _users);
            if (users == 0) return false;
            if (Interlocked.CompareExchange(ref _users, users + 1, users) == users) return true;
        }
    }

    public void Release()
    {
        if (Interlocked.Decrement(ref _users) > 0) return;
        foreach (var live in Snapshot.Segments) live.Segment.Release();
    }
}
