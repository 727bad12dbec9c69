namespace Shirube.Knowledge.Analysis;

/// <summary>
/// Finds the parts of a long word on the best path: the cheapest other way through the lattice between its start and its end,
/// when that costs no more than the word and its penalty. (Lucene's design: the path around the word stays as it is.)
/// A word in katakana is cut into words of the dictionaries only, and into as few as possible.
/// </summary>
internal sealed class CompoundSplitter
{
    private const int Never = int.MaxValue / 2;

    /// <summary>IPADIC has single letters as words; a part in katakana is longer.</summary>
    private const int ShortestKatakanaPart = 2;

    private int[] _costs = new int[256];
    private int[] _previous = new int[256];
    private int[] _parts = new int[16];

    /// <summary>Nodes of the parts that <see cref="TrySplit"/> found, the last one first.</summary>
    public ReadOnlySpan<int> Parts => _parts.AsSpan(0, PartCount);

    private int PartCount { get; set; }

    /// <summary>Looks for parts of the word.</summary>
    /// <param name="text">The text of the lattice.</param>
    /// <param name="lattice">The lattice, complete at least to the end of the word.</param>
    /// <param name="node">The word's node.</param>
    /// <param name="following">Context of the word behind it.</param>
    /// <param name="costs">The costs.</param>
    public bool TrySplit(ReadOnlySpan<char> text, Lattice lattice, int node, int following, WordCosts costs)
    {
        var nodes = lattice.Nodes;
        var surface = text.Slice(nodes[node].Start, nodes[node].Length);
        var penalty = CompoundPenalty.Of(surface);
        if (penalty == 0)
            return false;
        var first = node;
        while (nodes[first - 1].Start == nodes[node].Start && first - 1 > Lattice.Origin)
            first--;
        var end = node + 1;
        while (end <= lattice.Last && nodes[end].Start < nodes[node].End)
            end++;
        var maxCost = nodes[node].Cost + costs.Connection(nodes[node].Context, following) + penalty;
        var compound = new Compound(node, first, end, following, maxCost);
        return CompoundPenalty.IsKatakana(surface)
            ? SplitKatakana(lattice, compound, costs)
            : SplitByCost(text, lattice, compound, costs);
    }

    private bool SplitByCost(ReadOnlySpan<char> text, Lattice lattice, in Compound compound, WordCosts costs)
    {
        var nodes = lattice.Nodes;
        ref readonly var whole = ref nodes[compound.Node];
        Reserve(compound.EndNode - compound.FirstNode);
        for (var index = compound.FirstNode; index < compound.EndNode; index++)
        {
            ref readonly var node = ref nodes[index];
            var slot = index - compound.FirstNode;
            _costs[slot] = Never;
            if (node.End > whole.End)
                continue;
            var penalty = CompoundPenalty.Of(text.Slice(node.Start, node.Length));
            if (node.Start == whole.Start)
                (_costs[slot], _previous[slot]) = (Begin(nodes, compound, index, costs) + penalty, 0);
            else if (Cheapest(lattice, compound, node.Start, node.Context, 0, costs) is var (cost, previous) && previous != 0)
                (_costs[slot], _previous[slot]) = (cost + costs.Of(node.Word) + penalty, previous);
        }

        var (total, last) = Cheapest(lattice, compound, whole.End, compound.Following, 0, costs);
        if (total > compound.MaxCost || nodes[last].Start == whole.Start)
            return false;
        PartCount = 0;
        for (var index = last; index != 0; index = _previous[index - compound.FirstNode])
            AddPart(index);
        return true;
    }

    /// <summary>Cheapest ways of one part, of two parts, ...: the first number of parts that is cheap enough is taken.</summary>
    private bool SplitKatakana(Lattice lattice, in Compound compound, WordCosts costs)
    {
        var nodes = lattice.Nodes;
        ref readonly var whole = ref nodes[compound.Node];
        var width = compound.EndNode - compound.FirstNode;
        for (var parts = 1; parts <= whole.Length / ShortestKatakanaPart; parts++)
        {
            Reserve(width * parts);
            var layer = width * (parts - 1);
            for (var index = compound.FirstNode; index < compound.EndNode; index++)
            {
                ref readonly var node = ref nodes[index];
                var slot = layer + index - compound.FirstNode;
                _costs[slot] = Never;
                if (node.Word.Kind == TokenKind.Unknown || node.Length < ShortestKatakanaPart || node.End > whole.End || node.Length == whole.Length)
                    continue;
                if (parts == 1 && node.Start == whole.Start)
                    (_costs[slot], _previous[slot]) = (Begin(nodes, compound, index, costs), 0);
                else if (parts > 1 && Cheapest(lattice, compound, node.Start, node.Context, layer - width, costs) is var (cost, previous) && previous != 0)
                    (_costs[slot], _previous[slot]) = (cost + costs.Of(node.Word), previous);
            }

            if (parts == 1)
                continue;
            var (total, last) = Cheapest(lattice, compound, whole.End, compound.Following, layer, costs);
            if (total <= compound.MaxCost)
                return TakeLayers(compound, width, parts, last);
        }

        return false;
    }

    private bool TakeLayers(in Compound compound, int width, int parts, int last)
    {
        PartCount = 0;
        for (var part = parts; part > 0; part--)
        {
            AddPart(last);
            last = _previous[(width * (part - 1)) + last - compound.FirstNode];
        }

        return true;
    }

    /// <summary>Cost of a part that starts where the compound starts, behind the word that is before it on the best path.</summary>
    private static int Begin(LatticeNode[] nodes, in Compound compound, int index, WordCosts costs)
    {
        ref readonly var before = ref nodes[nodes[compound.Node].Previous];
        return before.Cost + costs.Of(nodes[index].Word, nodes[index].Context, before.Context);
    }

    /// <summary>The cheapest part that ends at a place, together with its connection to what is behind it; node 0 when there is none.</summary>
    private (int Cost, int Node) Cheapest(Lattice lattice, in Compound compound, int place, int context, int layer, WordCosts costs)
    {
        var (best, bestNode) = (Never, 0);
        for (var index = lattice.Ending(place); index >= compound.FirstNode; index = lattice.Nodes[index].NextEnding)
        {
            var slot = layer + index - compound.FirstNode;
            if (index >= compound.EndNode || _costs[slot] == Never)
                continue;
            var cost = _costs[slot] + costs.Connection(lattice.Nodes[index].Context, context);
            if (cost < best)
                (best, bestNode) = (cost, index);
        }

        return (best, bestNode);
    }

    private void AddPart(int node)
    {
        if (PartCount == _parts.Length)
            Array.Resize(ref _parts, PartCount * 2);
        _parts[PartCount++] = node;
    }

    private void Reserve(int count)
    {
        if (count <= _costs.Length)
            return;
        Array.Resize(ref _costs, Math.Max(count, _costs.Length * 2));
        Array.Resize(ref _previous, _costs.Length);
    }
}
