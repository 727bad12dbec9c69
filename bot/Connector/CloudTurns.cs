namespace Shirube.Bot.Connector;

/// <summary>Turns that are answered after their call was: one after the other in a conversation.</summary>
internal sealed class CloudTurns
{
    /// <summary>When this many wait, the channel is told to try again later.</summary>
    private const int Most = 1000;

    private readonly Lock _lock = new();

    private readonly Dictionary<string, Line> _lines = new(StringComparer.Ordinal);

    private int _running;

    /// <summary>Turns that wait or are being answered.</summary>
    public int Running => Volatile.Read(ref _running);

    /// <summary>Runs work after what the conversation has waiting; false when too much waits. The work does not fail.</summary>
    public bool TryRun(string conversation, Func<Task> work)
    {
        lock (_lock)
        {
            if (_running >= Most) return false;
            _running++;
            if (!_lines.TryGetValue(conversation, out var line)) _lines[conversation] = line = new Line();
            line.Waiting++;
            line.Last = RunAsync(conversation, line, line.Last, work);
            return true;
        }
    }

    private async Task RunAsync(string conversation, Line line, Task before, Func<Task> work)
    {
        // Not inside the lock.
        await Task.Yield();
        await before;
        try
        {
            await work();
        }
        finally
        {
            lock (_lock)
            {
                _running--;
                if (--line.Waiting == 0) _lines.Remove(conversation);
            }
        }
    }

    private sealed class Line
    {
        public Task Last { get; set; } = Task.CompletedTask;

        public int Waiting { get; set; }
    }
}
