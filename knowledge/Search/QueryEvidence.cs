namespace Shirube.Knowledge.Search;

/// <summary>What the query itself tells of how far its hits can be trusted.</summary>
/// <param name="Words">Words that say what is looked for.</param>
/// <param name="Idf">Their idf together.</param>
/// <param name="Unknown">Share of it, 0 to 1, of words that stand nowhere in the index.</param>
public sealed record QueryEvidence(int Words, double Idf, double Unknown)
{
    /// <summary>Of a query with nothing to look for.</summary>
    public static QueryEvidence None { get; } = new(0, 0, 0);
}
