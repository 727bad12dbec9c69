using Shirube.Knowledge.Search.Query;

namespace Shirube.Knowledge.Search.Ranking;

/// <summary>A variant with the numbers of the snapshot.</summary>
/// <param name="Variant">The variant.</param>
/// <param name="Term">Its term.</param>
/// <param name="Weight">Idf times the variant's weight.</param>
internal sealed record PlanLeaf(Variant Variant, SnapshotTerm Term, double Weight);
