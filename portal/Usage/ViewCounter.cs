using Shirube.Portal.Web;

namespace Shirube.Portal.Usage;

/// <summary>Counts opened articles in memory; <see cref="ViewCounterJob"/> carries the counts to the database.</summary>
internal sealed class ViewCounter(DateText dates)
{
    private readonly Lock _lock = new();

    private Dictionary<(DateOnly Day, int No), int> _counts = [];

    public void Count(int no) => Add((dates.Today, no), 1);

    /// <summary>Hands over what was counted since the last time.</summary>
    public IReadOnlyDictionary<(DateOnly Day, int No), int> Take()
    {
        lock (_lock)
        {
            var counts = _counts;
            _counts = [];
            return counts;
        }
    }

    /// <summary>Takes counts back that could not be stored.</summary>
    public void Return(IReadOnlyDictionary<(DateOnly Day, int No), int> counts)
    {
        foreach (var (key, count) in counts) Add(key, count);
    }

    private void Add((DateOnly Day, int No) key, int count)
    {
        lock (_lock) _counts[key] = _counts.GetValueOrDefault(key) + count;
    }
}
