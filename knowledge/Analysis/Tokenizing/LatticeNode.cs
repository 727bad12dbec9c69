namespace Shirube.Knowledge.Analysis;

/// <summary>A word in the lattice with the best way to it.</summary>
internal struct LatticeNode
{
    /// <summary>Cost of the best path that ends with this word.</summary>
    public int Cost;

    /// <summary>The word before it on that path; 0 for the origin.</summary>
    public int Previous;

    /// <summary>The next node that ends where this one ends; 0 = none.</summary>
    public int NextEnding;

    /// <summary>Where the word starts, behind the spaces it may have before it.</summary>
    public int Start;

    public WordReference Word;

    public ushort Context;

    public ushort Length;

    public readonly int End => Start + Length;
}
