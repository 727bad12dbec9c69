namespace Shirube.Knowledge.Analysis;

/// <summary>
/// Finds the parts of a long word on the best path: the cheapest way through a lattice of its own between its start and its end, where
/// long words pay a penalty. It is taken when it costs no more than the word and its penalty. (Lucene's design: the path around the
/// word stays as it is.) A word in katakana is cut by <see cref="KatakanaSplitter"/>.
/// </summary>
internal sealed class CompoundSplitter
{
    private readonly Lattice _lattice = new();
    private readonly Viterbi _viterbi = new();
    private readonly KatakanaSplitter _katakana = new();

    /// <summary>The parts that <see cref="TrySplit"/> found, the last one first.</summary>
    public List<LatticeNode> Parts { get; } = [];

    /// <summary>Looks for parts of a word.</summary>
    /// <param name="text">The text it stands in.</param>
    /// <param name="before">The word before it.</param>
    /// <param name="word">The word.</param>
    /// <param name="following">Context of the word behind it.</param>
    /// <param name="costs">The costs.</param>
    public bool TrySplit(ReadOnlySpan<char> text, in LatticeNode before, in LatticeNode word, int following, WordCosts costs)
    {
        var penalty = CompoundPenalty.Of(text.Slice(word.Start, word.Length));
        if (penalty == 0)
            return false;
        var compound = new Compound
        {
            Text = text,
            Start = word.Start,
            End = word.End,
            Before = before.Context,
            Following = following,
            MaxCost = costs.Of(word.Word, word.Context, before.Context) + costs.Connection(word.Context, following) + penalty,
        };
        Parts.Clear();
        var finder = new WordFinder(costs.Data, costs.Users);
        return CompoundPenalty.IsKatakana(compound.Surface)
            ? _katakana.TrySplit(compound, finder, costs, Parts)
            : SplitByCost(compound, finder, costs.Data);
    }

    private bool SplitByCost(Compound compound, WordFinder finder, DictionaryData data)
    {
        _viterbi.Prepare(data.Contexts);
        _lattice.Begin(compound.Start, compound.Before);
        for (var place = compound.Start; place < compound.End; place++)
        {
            if (place > _lattice.Furthest || _lattice.Ending(place).Newest == 0)
                continue;
            var sink = new CompoundSink(_viterbi.Begin(_lattice, place, place, data), compound.Text[place..compound.End]);
            finder.Find(compound.Text, place, ref sink);
            _lattice.Commit(sink.Added);
        }

        var (cost, last) = _viterbi.Close(_lattice, compound.End, compound.Following, data);
        if (cost > compound.MaxCost || _lattice.Nodes[last].Start == compound.Start)
            return false;
        for (var index = last; index != Lattice.Origin; index = _lattice.Nodes[index].Previous)
            Parts.Add(_lattice.Nodes[index]);
        return true;
    }
}
