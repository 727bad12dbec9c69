using System.Runtime.CompilerServices;

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
        if (_leftSlots.Length >= contexts && _round < int.MaxValue / 2)
            return;
        _leftSlots = new LeftSlot[contexts];
        _rightContexts = new RightContext[contexts];
        _round = 0;
    }

    /// <summary>Adds the candidates to the lattice; the words before them are those that end at <paramref name="place"/>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public void Extend(Lattice lattice, int place, int start, ReadOnlySpan<Candidate> candidates, DictionaryData data)
    {
        var dominance = data.Dominance;
        GatherLeft(lattice, place, dominance);
        var matrix = data.Matrix;
        var rights = _rightContexts.AsSpan();
        var left = _left.AsSpan(0, _leftCount);
        var round = _round;
        var places = lattice.PlacesFrom(start);
        var nodes = lattice.Nodes.AsSpan();
        var last = lattice.Last;
        for (var i = 0; i < candidates.Length; i++)
        {
            ref readonly var candidate = ref candidates[i];
            var context = candidate.Context;
            ref var right = ref rights[context];
            if (right.Round != round)
            {
                right.Round = round;
                Settle(ref right, left, matrix.Slice(context * rights.Length, rights.Length));
            }

            var cost = right.Cost + candidate.Cost;
            ref var end = ref places[candidate.Length];
            if (end.Newest == 0 || cost < end.LowestCost)
            {
                end.LowestCost = cost;
                end.LowestContext = context;
            }
            else if (dominance.Excludes(cost, context, end))
            {
                continue;
            }

            ref var node = ref nodes[++last];
            node.Cost = cost;
            node.Previous = right.Node;
            node.NextEnding = end.Newest;
            node.Start = start;
            node.Word = candidate.Word;
            node.Context = (ushort)context;
            node.Length = (ushort)candidate.Length;
            end.Newest = last;
        }

        lattice.Commit(last);
    }

    /// <summary>The cheapest word to end with at that place, before a word of that context.</summary>
    public (int Cost, int Node) Close(Lattice lattice, int place, int context, DictionaryData data)
    {
        GatherLeft(lattice, place, data.Dominance);
        var right = default(RightContext);
        Settle(ref right, _left.AsSpan(0, _leftCount), data.Matrix.Slice(context * data.Contexts, data.Contexts));
        return (right.Cost, right.Node);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Settle(ref RightContext right, ReadOnlySpan<LeftWord> left, ReadOnlySpan<short> row)
    {
        var best = int.MaxValue;
        var slot = 0;
        for (var i = 0; i < left.Length; i++)
        {
            var cost = left[i].Cost + row[left[i].Context];
            if (cost < best || (cost == best && left[i].Start == left[slot].Start))
            {
                best = cost;
                slot = i;
            }
        }

        right.Cost = best;
        right.Node = left[slot].Node;
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

    private struct LeftWord
    {
        public int Cost;
        public int Context;
        public int Node;
        public int Start;
    }

    private struct LeftSlot
    {
        public int Round;
        public int Index;
    }

    private struct RightContext
    {
        public int Round;
        public int Cost;
        public int Node;
    }
}
