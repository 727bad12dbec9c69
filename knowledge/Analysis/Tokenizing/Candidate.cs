namespace Shirube.Knowledge.Analysis;

/// <summary>A word that may start at the place at hand.</summary>
internal struct Candidate
{
    /// <summary>UTF-16 units.</summary>
    public int Length;

    /// <summary>Word cost, with what the mode adds to it.</summary>
    public int Cost;

    /// <summary>Context id, left and right the same.</summary>
    public int Context;

    public WordReference Word;
}
