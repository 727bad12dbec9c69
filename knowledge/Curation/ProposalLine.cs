namespace Shirube.Knowledge.Curation;

/// <summary>A proposal on the board.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Signals">How many signals ask for it.</param>
public sealed record ProposalLine(Proposal Proposal, int Signals);
