namespace Shirube.Knowledge.Curation.Effect;

/// <summary>A week of the loop.</summary>
/// <param name="Start">When it begins.</param>
/// <param name="Signals">Signals observed.</param>
/// <param name="Published">Proposals published.</param>
/// <param name="MedianDays">Median of the days from a signal to the publication that answered it; null when none was published.</param>
/// <param name="OpenSignals">Signals that nothing was decided about when it ended.</param>
/// <param name="OpenProposals">Proposals that were neither published nor declined when it ended.</param>
public sealed record LoopWeek(DateTimeOffset Start, int Signals, int Published, double? MedianDays, int OpenSignals, int OpenProposals);
