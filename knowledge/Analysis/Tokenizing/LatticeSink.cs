using System.Runtime.CompilerServices;

namespace Shirube.Knowledge.Analysis;

/// <summary>Puts the words that start at one place into the lattice, each with its cheapest way from the origin.</summary>
internal ref struct LatticeSink(
    Span<LatticeNode> nodes, Span<LatticePlace> places, Span<RightContext> rights, ReadOnlySpan<LeftWord> left, DictionaryData data) : IWordSink
{
    private readonly Span<LatticeNode> _nodes = nodes;
    private readonly Span<LatticePlace> _places = places;
    private readonly Span<RightContext> _rights = rights;
    private readonly ReadOnlySpan<LeftWord> _left = left;
    private readonly ReadOnlySpan<short> _matrix = data.Matrix;
    private readonly Dominance _dominance = data.Dominance;

    /// <summary>The round of <see cref="Viterbi"/> that this is.</summary>
    public required int Round { get; init; }

    public required int Start { get; init; }

    /// <summary>The last node.</summary>
    public required int Last { get; set; }

    /// <summary>Length of the longest word.</summary>
    public int Longest { get; private set; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int length, uint packed, WordReference word) => Add(length, WordCost.Cost(packed), WordCost.Context(packed), word);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(int length, int cost, int context, WordReference word)
    {
        ref var right = ref _rights[context];
        if (right.Round != Round)
        {
            right.Round = Round;
            right.Settle(_left, _matrix.Slice(context * _rights.Length, _rights.Length));
        }

        cost += right.Cost;
        ref var end = ref _places[length];
        if (end.Newest == 0 || cost < end.LowestCost)
        {
            end.LowestCost = cost;
            end.LowestContext = context;
            if (length > Longest)
                Longest = length;
        }
        else if (_dominance.Excludes(cost, context, end))
        {
            return;
        }

        ref var node = ref _nodes[++Last];
        node.Cost = cost;
        node.Previous = right.Node;
        node.NextEnding = end.Newest;
        node.Start = Start;
        node.Word = word;
        node.Context = (ushort)context;
        node.Length = (ushort)length;
        end.Newest = Last;
    }
}
