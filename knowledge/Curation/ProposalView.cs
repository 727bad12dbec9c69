using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Signals;

namespace Shirube.Knowledge.Curation;

/// <summary>A proposal with all that belongs to it. Immutable but for nothing: read it again after a change.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Signals">Its signals, first ones first.</param>
/// <param name="Events">What happened to it, latest first.</param>
/// <param name="Draft">Its draft, or null.</param>
/// <param name="Told">People who were told.</param>
public sealed record ProposalView(Proposal Proposal, IReadOnlyList<Signal> Signals, IReadOnlyList<ProposalEvent> Events, DraftView? Draft, int Told);
