namespace Shirube.Bot.Conversations;

/// <summary>What waits to be answered in one conversation. One turn runs at a time, in the order in which things were said.</summary>
internal sealed class TurnQueue
{
    private readonly Lock _lock = new();

    private Queue<Turn>? _waiting;

    private bool _isRunning;

    public int Waiting
    {
        get
        {
            lock (_lock) return _waiting?.Count ?? 0;
        }
    }

    /// <summary>Adds a turn; true when nobody is answering, so that the caller has to begin.</summary>
    public bool Enqueue(Turn turn)
    {
        lock (_lock)
        {
            _waiting ??= new Queue<Turn>();
            _waiting.Enqueue(turn);
            if (_isRunning) return false;
            return _isRunning = true;
        }
    }

    /// <summary>The next turn, or null: then whoever answered has ended.</summary>
    public Turn? Next()
    {
        lock (_lock)
        {
            if (_waiting is { Count: > 0 } waiting) return waiting.Dequeue();
            _isRunning = false;
            return null;
        }
    }
}
