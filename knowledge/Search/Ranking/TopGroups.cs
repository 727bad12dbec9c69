namespace Shirube.Knowledge.Search.Ranking;

/// <summary>The best groups seen so far, at most a given number.</summary>
internal sealed class TopGroups(int size)
{
    // The worst of the kept ones on top.
    private readonly PriorityQueue<ScoredGroup, ScoredGroup> _kept = new(Comparer<ScoredGroup>.Create((a, b) => ScoredGroup.Compare(b, a)));

    /// <summary>A group that scores less than this cannot come in.</summary>
    public double Threshold => _kept.Count < size ? 0 : _kept.Peek().Score;

    public void Add(ScoredGroup group)
    {
        if (_kept.Count < size) _kept.Enqueue(group, group);
        else if (size > 0 && ScoredGroup.Compare(group, _kept.Peek()) < 0) _kept.DequeueEnqueue(group, group);
    }

    /// <summary>Best first.</summary>
    public List<ScoredGroup> Sorted()
    {
        var sorted = _kept.UnorderedItems.Select(item => item.Element).ToList();
        sorted.Sort(ScoredGroup.Compare);
        return sorted;
    }
}
