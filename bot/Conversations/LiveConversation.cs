using Shirube.Bot.Protocol;

namespace Shirube.Bot.Conversations;

/// <summary>
/// A conversation that somebody is at: who listens, what waits to be answered, how far it has come. All of what was said is in
/// the database; this is what can be forgotten when nobody is there.
/// </summary>
internal sealed class LiveConversation(ConversationHead head, long count, bool isEnded, long now)
{
    private readonly Lock _lock = new();

    private List<StreamSubscriber>? _subscribers;

    private int _users;

    private bool _isClosed;

    private long _count = count;

    public ConversationHead Head { get; } = head;

    /// <summary>Number of the last activity on the disk.</summary>
    public long Count => Volatile.Read(ref _count);

    /// <summary>Number of the last activity on its way to the disk. For the writer alone.</summary>
    public long Assigned { get; set; } = count;

    /// <summary>When somebody was here last, as a time stamp of the clock.</summary>
    public long LastUsed { get; private set; } = now;

    public TurnQueue Turns { get; } = new();

    public RecentPosts Recent { get; } = new();

    /// <summary>How often this conversation may still say something.</summary>
    public TokenBucket Rate { get; } = new();

    /// <summary>Whether it was ended; nothing more is said then.</summary>
    public bool IsEnded { get; set; } = isEnded;

    /// <summary>Whether somebody has begun to greet.</summary>
    public bool IsGreeted { get; private set; } = count > 0;

    public int Subscribers
    {
        get
        {
            lock (_lock) return _subscribers?.Count ?? 0;
        }
    }

    /// <summary>Keeps it from being forgotten until <see cref="Leave"/>; false when it has just been.</summary>
    public bool TryEnter()
    {
        lock (_lock)
        {
            if (_isClosed) return false;
            _users++;
            return true;
        }
    }

    public void Leave(long now)
    {
        lock (_lock)
        {
            _users--;
            LastUsed = now;
        }
    }

    /// <summary>Forgets it when nobody is here and nobody was since <paramref name="before"/>.</summary>
    public bool TryClose(long before)
    {
        lock (_lock)
        {
            if (_users > 0 || _subscribers is { Count: > 0 } || LastUsed > before) return false;
            return _isClosed = true;
        }
    }

    /// <summary>True once in its life: the caller greets.</summary>
    public bool TryGreet()
    {
        lock (_lock)
        {
            // Who has spoken already has no use for a greeting after it.
            if (IsGreeted || Count > 0) return false;
            return IsGreeted = true;
        }
    }

    /// <summary>Adds a listener, unless there are as many already.</summary>
    public bool TrySubscribe(StreamSubscriber subscriber, int most)
    {
        lock (_lock)
        {
            _subscribers ??= [];
            if (_subscribers.Count >= most) return false;
            _subscribers.Add(subscriber);
            return true;
        }
    }

    public void Unsubscribe(StreamSubscriber subscriber)
    {
        lock (_lock) _subscribers?.Remove(subscriber);
    }

    /// <summary>Tells listeners what has come to the disk.</summary>
    public void Publish(long number, string json)
    {
        lock (_lock)
        {
            Volatile.Write(ref _count, number);
            if (_subscribers is not { Count: > 0 }) return;
            var frame = StreamFrame.Kept(number, json);
            foreach (var subscriber in _subscribers) subscriber.Offer(frame);
        }
    }

    /// <summary>Tells listeners something that is not kept.</summary>
    public void PublishTransient(Activity activity)
    {
        lock (_lock)
        {
            if (_subscribers is not { Count: > 0 }) return;
            var frame = StreamFrame.Transient(activity);
            foreach (var subscriber in _subscribers) subscriber.Offer(frame);
        }
    }
}
