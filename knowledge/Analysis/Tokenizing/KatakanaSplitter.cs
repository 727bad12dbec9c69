namespace Shirube.Knowledge.Analysis;

/// <summary>
/// Cuts a long word in katakana into words of the dictionaries only, and into as few as possible for the cost it may have:
/// the cheapest ways of two words, of three words and so on are made until one is cheap enough.
/// </summary>
internal sealed class KatakanaSplitter
{
    private const int Never = int.MaxValue / 2;

    /// <summary>IPADIC has single letters as words; a part is longer.</summary>
    private const int ShortestPart = 2;

    private readonly Candidates _found = new([]);
    private readonly List<LatticeNode> _words = [];

    // For each number of parts, and in it for each word: cost of the cheapest way that ends with it, and the word before.
    private readonly List<(int Cost, int Previous)> _ways = [];

    /// <summary>Adds the parts, the last one first.</summary>
    public bool TrySplit(Compound compound, WordFinder finder, WordCosts costs, List<LatticeNode> parts)
    {
        Collect(compound, finder);
        _ways.Clear();
        for (var count = 1; count * ShortestPart <= compound.Length; count++)
        {
            AddLayer(compound, costs);
            var (cost, last) = Cheapest(compound.End, compound.Following, costs);
            if (count == 1 || cost > compound.MaxCost)
                continue;
            for (var way = last; way >= 0; way = _ways[way].Previous)
                parts.Add(_words[way % _words.Count]);
            return true;
        }

        return false;
    }

    /// <summary>All words that may be parts and can be reached, by their starts.</summary>
    private void Collect(Compound compound, WordFinder finder)
    {
        _words.Clear();
        for (var place = compound.Start; place <= compound.End - ShortestPart; place++)
        {
            if (place > compound.Start && !IsReached(place))
                continue;
            _found.Items.Clear();
            var found = _found;
            finder.Find(compound.Text, place, ref found);
            foreach (var candidate in _found.Items)
            {
                if (candidate.Word.Kind != TokenKind.Unknown && candidate.Length >= ShortestPart
                    && candidate.Length < compound.Length && place + candidate.Length <= compound.End)
                {
                    _words.Add(new LatticeNode
                    {
                        Start = place,
                        Length = (ushort)candidate.Length,
                        Context = (ushort)candidate.Context,
                        Cost = candidate.Cost,
                        Word = candidate.Word,
                    });
                }
            }
        }
    }

    private bool IsReached(int place)
    {
        foreach (var word in _words)
        {
            if (word.End == place)
                return true;
        }

        return false;
    }

    private void AddLayer(Compound compound, WordCosts costs)
    {
        var isFirst = _ways.Count == 0;
        var layer = _ways.Count;
        for (var i = 0; i < _words.Count; i++)
        {
            var word = _words[i];
            if (!isFirst)
            {
                var (cost, previous) = Cheapest(word.Start, word.Context, costs, layer - _words.Count);
                _ways.Add((cost + (cost < Never ? word.Cost : 0), previous));
            }
            else
            {
                _ways.Add(word.Start == compound.Start ? (costs.Connection(compound.Before, word.Context) + word.Cost, -1) : (Never, -1));
            }
        }
    }

    /// <summary>The cheapest way of the last layer to that place, with its connection to what is behind it.</summary>
    private (int Cost, int Way) Cheapest(int place, int context, WordCosts costs) =>
        Cheapest(place, context, costs, _ways.Count - _words.Count);

    private (int Cost, int Way) Cheapest(int place, int context, WordCosts costs, int layer)
    {
        var (best, bestWay) = (Never, -1);
        for (var i = 0; i < _words.Count; i++)
        {
            if (_words[i].End != place || _ways[layer + i].Cost == Never)
                continue;
            var cost = _ways[layer + i].Cost + costs.Connection(_words[i].Context, context);
            if (cost < best)
                (best, bestWay) = (cost, layer + i);
        }

        return (best, bestWay);
    }
}
