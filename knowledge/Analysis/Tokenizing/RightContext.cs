namespace Shirube.Knowledge.Analysis;

/// <summary>What the cheapest word before is for words of one context, at the place at hand.</summary>
internal struct RightContext
{
    /// <summary>In which round (place) this was settled.</summary>
    public int Round;
    public int Cost;
    public int Node;

    /// <summary>Finds the cheapest of the words before. Equal costs are decided as MeCab does (see <see cref="Viterbi"/>).</summary>
    /// <param name="left">The words before, those that start last first.</param>
    /// <param name="row">Costs of the connections to this context.</param>
    public void Settle(ReadOnlySpan<LeftWord> left, ReadOnlySpan<short> row)
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

        Cost = best;
        Node = left[slot].Node;
    }
}
