using System.Diagnostics.Metrics;

namespace Shirube.Portal.Storage;

/// <summary>
/// Lets one writer at a time to the database, in order of arrival. SQLite has one writer anyway, but makes the others sleep and
/// retry, so that under load the slowest waits hundreds of times longer than the fastest; a queue waits only its turn.
/// Saving through a context takes the gate by itself; only transactions over several saves take it by <see cref="RunAsync"/>.
/// </summary>
public sealed class WriteGate
{
    /// <summary>Name of the meter with the instrument <c>shirube.write_gate.wait</c> (milliseconds).</summary>
    public const string MeterName = "Shirube.Storage";

    /// <summary>A writer holds the gate for milliseconds; who waits this long waits for something that does not end.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Lock _lock = new();
    private readonly LinkedList<TaskCompletionSource> _waiting = new();
    private readonly AsyncLocal<bool> _inside = new();
    private readonly TimeProvider _time;
    private readonly Histogram<double> _wait;
    private bool _taken;

    public WriteGate(TimeProvider time, IMeterFactory meters)
    {
        _time = time;
        _wait = meters.Create(MeterName).CreateHistogram<double>("shirube.write_gate.wait", "ms", "Time a writer waited for its turn");
    }

    /// <summary>Writers that wait for their turn now.</summary>
    public int Waiting
    {
        get
        {
            lock (_lock) return _waiting.Count;
        }
    }

    internal bool IsInside => _inside.Value;

    /// <summary>Runs a piece of work as the only writer. Keep it short and free of other input and output. Work inside may save contexts.</summary>
    public async Task<T> RunAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation = default)
    {
        if (IsInside) return await work(cancellation);
        await EnterAsync(cancellation);
        try
        {
            // Flows into the work and, as this method is asynchronous, not back to the caller.
            _inside.Value = true;
            return await work(cancellation);
        }
        finally
        {
            Leave();
        }
    }

    internal async ValueTask EnterAsync(CancellationToken cancellation)
    {
        LinkedListNode<TaskCompletionSource> turn;
        lock (_lock)
        {
            if (!_taken)
            {
                _taken = true;
                _wait.Record(0);
                return;
            }
            turn = _waiting.AddLast(new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
        }
        var since = _time.GetTimestamp();
        try
        {
            await turn.Value.Task.WaitAsync(Patience, _time, cancellation);
        }
        catch (Exception exception) when (exception is OperationCanceledException or TimeoutException)
        {
            bool gotTurn;
            lock (_lock)
            {
                gotTurn = turn.List is null;
                if (!gotTurn) _waiting.Remove(turn);
            }
            // The turn came at the same moment: it goes on to the next.
            if (gotTurn) Leave();
            throw;
        }
        _wait.Record(_time.GetElapsedTime(since).TotalMilliseconds);
    }

    internal void Leave()
    {
        LinkedListNode<TaskCompletionSource>? next;
        lock (_lock)
        {
            next = _waiting.First;
            if (next is null) _taken = false;
            else _waiting.RemoveFirst();
        }
        next?.Value.SetResult();
    }
}
