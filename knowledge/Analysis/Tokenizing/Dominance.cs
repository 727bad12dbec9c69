using System.Runtime.CompilerServices;

namespace Shirube.Knowledge.Analysis;

/// <summary>Tells which words need not be looked at because another one that ends at the same place is cheaper whatever follows.</summary>
internal readonly ref struct Dominance(ReadOnlySpan<short> table, int contexts)
{
    private readonly ReadOnlySpan<short> _table = table;

    /// <summary>Whether a word of that cost and context is worse than the cheapest one there, before any other word. Never true of equals.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Excludes(int cost, int context, in LatticePlace place)
    {
        var difference = cost - place.LowestCost;
        return difference > 0 && (uint)context < (uint)contexts && (uint)place.LowestContext < (uint)contexts
            && difference > _table[(place.LowestContext * contexts) + context];
    }
}
