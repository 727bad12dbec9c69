namespace Shirube.Knowledge.Analysis;

/// <summary>
/// Gives each word its cheapest way from the origin of the lattice. Equal costs are decided as MeCab does:
/// the word before that was found last wins, by the order of the lists.
/// </summary>
internal sealed class Viterbi
{
    /// <summary>Dearer than any path within a window, and far from overflow.</summary>
    private const int Never = int.MaxValue / 2;

    // The words that end at the place at hand, the cheapest of each context only: no other of it can be on a best path.
    private int[] _leftCosts = new int[64];
    private ushort[] _leftContexts = new ushort[64];
    private int[] _leftNodes = new int[64];
    private int _leftCount;

    // For each context: in which round (a place of the text) it was last seen, and what was found for it then.
    private int[] _seenLeft = [];
    private int[] _slotOfLeft = [];
    private int[] _seenRight = [];
    private (int Cost, int Node)[] _bestForRight = [];
    private int _round;

    /// <summary>Prepares for a dictionary with that many contexts.</summary>
    public void Prepare(int contexts)
    {
        if (_seenLeft.Length >= contexts && _round < int.MaxValue / 2)
            return;
        _seenLeft = new int[contexts];
        _slotOfLeft = new int[contexts];
        _seenRight = new int[contexts];
        _bestForRight = new (int, int)[contexts];
        _round = 0;
    }

    /// <summary>Adds the candidates to the lattice; the words before them are those that end at <paramref name="place"/>.</summary>
    public void Extend(Lattice lattice, int place, int start, ReadOnlySpan<Candidate> candidates, DictionaryData data)
    {
        GatherLeft(lattice, place);
        for (var i = candidates.Length - 1; i >= 0; i--)
        {
            var candidate = candidates[i];
            var context = WordCost.Context(candidate.Cost);
            var (cost, node) = Best(context, data);
            lattice.Add(new LatticeNode
            {
                Cost = cost + WordCost.Cost(candidate.Cost),
                Previous = node,
                Start = start,
                Word = candidate.Word,
                Context = (ushort)context,
                Length = (ushort)candidate.Length,
            });
        }
    }

    /// <summary>The cheapest word to end with at that place, before a word of that context.</summary>
    public (int Cost, int Node) Close(Lattice lattice, int place, int context, DictionaryData data)
    {
        GatherLeft(lattice, place);
        return Best(context, data);
    }

    private void GatherLeft(Lattice lattice, int place)
    {
        _round++;
        _leftCount = 0;
        var nodes = lattice.Nodes;
        for (var index = lattice.Ending(place); index != 0; index = nodes[index].NextEnding)
        {
            ref readonly var node = ref nodes[index];
            var context = node.Context;
            if (_seenLeft[context] == _round)
            {
                ref var known = ref _leftCosts[_slotOfLeft[context]];
                if (node.Cost >= known)
                    continue;
                // It must be compared at its own place in the order, so it is not put where the dearer one was.
                known = Never;
            }

            _seenLeft[context] = _round;
            _slotOfLeft[context] = _leftCount;
            AppendLeft(node.Cost, context, index);
        }
    }

    private void AppendLeft(int cost, ushort context, int node)
    {
        if (_leftCount == _leftCosts.Length)
        {
            Array.Resize(ref _leftCosts, _leftCount * 2);
            Array.Resize(ref _leftContexts, _leftCount * 2);
            Array.Resize(ref _leftNodes, _leftCount * 2);
        }

        _leftCosts[_leftCount] = cost;
        _leftContexts[_leftCount] = context;
        _leftNodes[_leftCount++] = node;
    }

    private (int Cost, int Node) Best(int context, DictionaryData data)
    {
        if (_seenRight[context] == _round)
            return _bestForRight[context];
        var row = data.Matrix.Slice(context * data.Contexts, data.Contexts);
        var costs = _leftCosts.AsSpan(0, _leftCount);
        var contexts = _leftContexts.AsSpan(0, _leftCount);
        var best = int.MaxValue;
        var slot = 0;
        for (var i = 0; i < costs.Length; i++)
        {
            var cost = costs[i] + row[contexts[i]];
            if (cost < best)
            {
                best = cost;
                slot = i;
            }
        }

        _seenRight[context] = _round;
        return _bestForRight[context] = (best, _leftNodes[slot]);
    }
}
