namespace Shirube.Knowledge.Analysis;

/// <summary>The units of a growing array that are not taken yet, in order: taking one and stepping to the next cost the same however full it is.</summary>
internal sealed class FreeUnits
{
    private readonly List<int> _next = [];
    private readonly List<int> _previous = [];
    private int _last = -1;

    /// <summary>The lowest free unit.</summary>
    public int First { get; private set; }

    /// <summary>The free unit behind a free one; it may be the one that the next <see cref="Add"/> brings.</summary>
    public int Next(int unit) => _next[unit];

    /// <summary>One more free unit at the end.</summary>
    public void Add()
    {
        _previous.Add(_last);
        _last = _next.Count;
        _next.Add(_next.Count + 1);
    }

    /// <summary>Marks a free unit as taken.</summary>
    public void Take(int unit)
    {
        var (previous, next) = (_previous[unit], _next[unit]);
        if (previous < 0)
            First = next;
        else
            _next[previous] = next;
        if (next < _previous.Count)
            _previous[next] = previous;
        else
            _last = previous;
    }
}
