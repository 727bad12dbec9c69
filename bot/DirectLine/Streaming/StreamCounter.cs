using Microsoft.Extensions.Options;

namespace Shirube.Bot.DirectLine.Streaming;

/// <summary>Counts the open streams of each person.</summary>
internal sealed class StreamCounter(IOptions<DirectLineOptions> options)
{
    private readonly Lock _lock = new();

    private readonly Dictionary<string, int> _open = new(StringComparer.Ordinal);

    /// <summary>Counts one more, unless the person has as many as allowed.</summary>
    public bool TryTake(string user)
    {
        lock (_lock)
        {
            var open = _open.GetValueOrDefault(user);
            if (open >= options.Value.StreamsPerUser) return false;
            _open[user] = open + 1;
            return true;
        }
    }

    public void GiveBack(string user)
    {
        lock (_lock)
        {
            if (--_open[user] == 0) _open.Remove(user);
        }
    }
}
