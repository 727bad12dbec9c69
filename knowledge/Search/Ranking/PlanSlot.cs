namespace Shirube.Knowledge.Search.Ranking;

/// <summary>A slot with the numbers of the snapshot.</summary>
/// <param name="Bit">Its bit in the mask of what a section holds.</param>
/// <param name="Share">Its share of its alternative, in idf.</param>
/// <param name="Leaves">Its variants that exist.</param>
internal sealed record PlanSlot(ulong Bit, double Share, IReadOnlyList<PlanLeaf> Leaves);
