namespace Shirube.Bot.Dialogue.Excerpts;

/// <summary>Keeps answers that were given lately; the oldest ones give way.</summary>
internal sealed class ExcerptCache(int capacity)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<ExcerptKey, SectionAnswer> _answers = [];
    private readonly Queue<ExcerptKey> _order = new();

    public bool TryGet(ExcerptKey key, out SectionAnswer answer)
    {
        lock (_lock) return _answers.TryGetValue(key, out answer!);
    }

    public void Add(ExcerptKey key, SectionAnswer answer)
    {
        lock (_lock)
        {
            if (!_answers.TryAdd(key, answer)) return;
            _order.Enqueue(key);
            if (_order.Count > capacity) _answers.Remove(_order.Dequeue());
        }
    }
}
