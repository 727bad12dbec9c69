namespace Shirube.Knowledge.Analysis;

/// <summary>A word that ends at the place at hand.</summary>
internal struct LeftWord
{
    public int Cost;
    public int Context;
    public int Node;
    public int Start;
}
