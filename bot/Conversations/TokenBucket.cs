namespace Shirube.Bot.Conversations;

/// <summary>Lets something happen at a rate, with a number at once.</summary>
internal sealed class TokenBucket
{
    private readonly Lock _lock = new();

    private double _used;

    private long _last;

    /// <summary>Takes one; when none is left, how long until the next.</summary>
    /// <param name="burst">How many at once.</param>
    /// <param name="perSecond">How many come back in a second.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="wait">How long to wait; zero when one was taken.</param>
    public bool TryTake(int burst, double perSecond, TimeProvider clock, out TimeSpan wait)
    {
        lock (_lock)
        {
            var now = clock.GetTimestamp();
            _used = Math.Max(0, _used - (_last == 0 ? 0 : clock.GetElapsedTime(_last, now).TotalSeconds * perSecond));
            _last = now;
            if (_used + 1 > burst)
            {
                wait = TimeSpan.FromSeconds((_used + 1 - burst) / perSecond);
                return false;
            }

            _used++;
            wait = TimeSpan.Zero;
            return true;
        }
    }

    /// <summary>Whether it is as good as new.</summary>
    public bool IsFull(double perSecond, TimeProvider clock)
    {
        lock (_lock) return _used - (clock.GetElapsedTime(_last).TotalSeconds * perSecond) <= 0;
    }
}
