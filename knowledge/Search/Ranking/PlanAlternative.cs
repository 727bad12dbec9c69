namespace Shirube.Knowledge.Search.Ranking;

/// <summary>An alternative with the numbers of the snapshot.</summary>
/// <param name="Slots">Its slots.</param>
/// <param name="Factor">What its score is multiplied with, so that a rare synonym is worth no more than what was asked.</param>
/// <param name="Idf">Sum of its slots' shares.</param>
internal sealed record PlanAlternative(IReadOnlyList<PlanSlot> Slots, double Factor, double Idf);
