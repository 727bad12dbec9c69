namespace Shirube.Knowledge.Analysis;

/// <summary>What ends at one place of the text.</summary>
internal struct LatticePlace
{
    /// <summary>The newest node that ends here; 0 = none.</summary>
    public int Newest;

    /// <summary>Cost of the cheapest of them.</summary>
    public int LowestCost;

    /// <summary>Context of the cheapest of them.</summary>
    public int LowestContext;
}
