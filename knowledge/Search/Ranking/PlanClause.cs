using System.Numerics;
using Shirube.Knowledge.Search.Query;

namespace Shirube.Knowledge.Search.Ranking;

/// <summary>A clause with the numbers of the snapshot.</summary>
internal sealed record PlanClause(Clause Clause, IReadOnlyList<PlanAlternative> Alternatives)
{
    public ClauseKind Kind => Clause.Kind;

    /// <summary>What the clause is worth: the idf of what was typed.</summary>
    public double Idf => Alternatives[0].Idf;

    /// <summary>The part of the clause, 0 to 1, that a section with these slots holds.</summary>
    public double Coverage(ulong mask)
    {
        var best = 0.0;
        foreach (var alternative in Alternatives)
        {
            var held = 0.0;
            foreach (var slot in alternative.Slots)
            {
                if ((mask & slot.Bit) != 0) held += slot.Share;
            }

            if (alternative.Idf > 0) best = Math.Max(best, held / alternative.Idf);
        }

        return best;
    }

    /// <summary>All slots' bits.</summary>
    public ulong Bits => Alternatives.SelectMany(alternative => alternative.Slots).Aggregate(0UL, (bits, slot) => bits | slot.Bit);

    public override string ToString() => $"{Kind} {Idf:0.00} {BitOperations.PopCount(Bits)}";
}
