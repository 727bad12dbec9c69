namespace Shirube.Knowledge.Analysis;

/// <summary>
/// Chooses the cost of a user word: a little less than the cheapest way to make its surface of other words,
/// in whichever of the usual surroundings that is cheapest. So it is not split, and yet takes part in the same contest.
/// </summary>
internal readonly ref struct UserWordPricing
{
    /// <summary>How much cheaper than its parts a word is.</summary>
    private const int Margin = 1000;

    // One word of each kind that commonly stands before or behind a noun.
    private static readonly string[] Neighbours =
        ["は", "を", "の", "、", "です", "設定", "情報", "新"];

    private readonly DictionaryData _data;
    private readonly WordFinder _finder;
    private readonly TokenBuffer _buffer = new();
    private readonly int[] _surroundings;

    public UserWordPricing(DictionaryData data, UserLexicon lexicon)
    {
        _data = data;
        _finder = new WordFinder(data, lexicon);
        _buffer.Viterbi.Prepare(data.Contexts);
        _surroundings = Surroundings();
    }

    public void Settle(UserToken word)
    {
        var cost = (int)short.MaxValue;
        foreach (var left in _surroundings)
        {
            var end = Fill(word.Word.Surface, left);
            foreach (var right in _surroundings)
            {
                var split = _buffer.Viterbi.Close(_buffer.Lattice, end, right, _data).Cost;
                var room = split - _data.Connection(left, word.Context) - _data.Connection(word.Context, right);
                cost = Math.Min(cost, room - Margin);
            }
        }

        word.Cost = WordCost.Pack(word.Context, Math.Max(cost, short.MinValue));
    }

    private int Fill(string surface, int left)
    {
        var lattice = _buffer.Lattice;
        lattice.Begin(0, left);
        for (var place = 0; place < surface.Length; place++)
        {
            var start = lattice.Ending(place).Newest == 0 ? surface.Length : _finder.SkipSpaces(surface, place);
            if (start == surface.Length)
                continue;
            var sink = _buffer.Viterbi.Begin(lattice, place, start, _data);
            _finder.Find(surface, start, ref sink);
            lattice.Commit(sink);
        }

        return lattice.Furthest;
    }

    private int[] Surroundings()
    {
        var contexts = new SortedSet<int> { LineAnalyzer.LineEdge };
        foreach (var neighbour in Neighbours)
        {
            if (_finder.FindCheapest(neighbour) is { } word)
                contexts.Add(word.Context);
        }

        return [.. contexts];
    }
}
