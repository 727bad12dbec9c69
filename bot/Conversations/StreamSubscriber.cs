using System.Diagnostics.CodeAnalysis;

namespace Shirube.Bot.Conversations;

/// <summary>
/// A listener's own queue. It is short: who is too slow reads from the database what fell out. And it holds nothing while nothing is
/// said, because most listeners wait most of their time.
/// </summary>
internal sealed class StreamSubscriber
{
    private const int Capacity = 32;

    private readonly Lock _lock = new();

    private Queue<StreamFrame>? _frames;

    private TaskCompletionSource<bool>? _waiting;

    private bool _hasMissed;

    private bool _isClosed;

    /// <summary>Ends when there is something to send: true, or when nothing more will come: false. One caller at a time.</summary>
    public Task<bool> WaitAsync()
    {
        lock (_lock)
        {
            if (_frames is not null || _hasMissed) return Task.FromResult(true);
            if (_isClosed) return Task.FromResult(false);
            _waiting = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
            return _waiting.Task;
        }
    }

    /// <summary>The next frame to send.</summary>
    public bool TryTake([NotNullWhen(true)] out StreamFrame? frame)
    {
        lock (_lock)
        {
            if (_frames is null || !_frames.TryDequeue(out frame))
            {
                frame = null;
                return false;
            }

            if (_frames.Count == 0) _frames = null;
            return true;
        }
    }

    /// <summary>Whether something fell out since this was asked last.</summary>
    public bool TakeMissed()
    {
        lock (_lock)
        {
            var missed = _hasMissed;
            _hasMissed = false;
            return missed;
        }
    }

    public void Offer(StreamFrame frame)
    {
        lock (_lock)
        {
            if (_isClosed) return;
            _frames ??= new Queue<StreamFrame>();
            if (_frames.Count < Capacity) _frames.Enqueue(frame);
            else _hasMissed = true;
            Wake(true);
        }
    }

    /// <summary>Nothing more is to be sent than what is here.</summary>
    public void Close()
    {
        lock (_lock)
        {
            _isClosed = true;
            Wake(false);
        }
    }

    private void Wake(bool hasMore)
    {
        _waiting?.TrySetResult(hasMore);
        _waiting = null;
    }
}
