namespace Shirube.Knowledge.Analysis;

/// <summary>
/// Gives each word its cheapest way from the origin of the lattice. Equal costs are decided as MeCab does: of the words before,
/// the one that starts last wins, and of those that start at the same place the one that was found first.
/// </summary>
internal sealed class Viterbi
{
    /// <summary>Dearer than any path within a window, and far from overflow.</summary>
    private const int Never = int.MaxValue / 2;

    // The words that end at the place at hand, the cheapest of each context only: no other of it can be on a best path.
    private LeftWord[] _left = new LeftWord[64];
    private int _leftCount;

    // For each context: in which round (a place of the text) it was last seen, and what was found for it then.
    private LeftSlot[] _leftSlots = [];
    private RightContext[] _rightContexts = [];
    private int _round;

    /// <summary>Prepares for a dictionary with that many contexts.</summary>
    public void Prepare(int contexts)
    {
        if (_leftSlots.Length == contexts && _round < int.MaxValue / 2)
            return;
        _leftSlots = new LeftSlot[contexts];
        _rightContexts = new RightContext[contexts];
        _round = 0;
    }

    /// <summary>Begins a place: the words before are those that end there.</summary>
    /// <param name="lattice">The lattice.</param>
    /// <param name="place">Where the words before end.</param>
    /// <param name="start">Where the words to be added start, behind spaces.</param>
    /// <param name="data">The dictionary.</param>
    public LatticeSink Begin(Lattice lattice, int place, int start, DictionaryData data)
    {
        GatherLeft(lattice, place, data.Dominance);
        lattice.Reserve(start);
        return new LatticeSink(lattice.Nodes, lattice.PlacesFrom(start), _rightContexts, _left.AsSpan(0, _leftCount), data)
        {
            Round = _round,
            Start = start,
            Last = lattice.Last,
        };
    }

    /// <summary>The cheapest word to end with at that place, before a word of that context.</summary>
    public (int Cost, int Node) Close(Lattice lattice, int place, int context, DictionaryData data)
    {
        GatherLeft(lattice, place, data.Dominance);
        var right = default(RightContext);
        right.Settle(_left.AsSpan(0, _leftCount), data.Matrix.Slice(context * data.Contexts, data.Contexts));
        return (right.Cost, right.Node);
    }

    private void GatherLeft(Lattice lattice, int place, Dominance dominance)
    {
        var round = ++_round;
        var slots = _leftSlots.AsSpan();
        var nodes = lattice.Nodes.AsSpan();
        var left = _left.AsSpan();
        var count = 0;
        ref readonly var ending = ref lattice.Ending(place);
        for (var index = ending.Newest; index != 0; index = nodes[index].NextEnding)
        {
            ref readonly var node = ref nodes[index];
            if (dominance.Excludes(node.Cost, node.Context, ending))
                continue;
            ref var slot = ref slots[node.Context];
            if (slot.Round == round)
            {
                ref var known = ref left[slot.Index];
                if (node.Cost > known.Cost || (node.Cost == known.Cost && node.Start != known.Start))
                    continue;
                // It must be compared at its own place in the order, so it is not put where the other one was.
                known.Cost = Never;
            }

            if (count == left.Length)
            {
                Array.Resize(ref _left, count * 2);
                left = _left;
            }

            slot.Round = round;
            slot.Index = count;
            ref var word = ref left[count++];
            word.Cost = node.Cost;
            word.Context = node.Context;
            word.Node = index;
            word.Start = node.Start;
        }

        _leftCount = count;
    }

    private struct LeftSlot
    {
        public int Round;
        public int Index;
    }
}
