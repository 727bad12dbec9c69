namespace Shirube.Portal.Sessions.Care;

/// <summary>What people searched for in a period and did not find. Immutable.</summary>
/// <param name="Searches">Searches in all.</param>
/// <param name="Misses">Those to which nothing held all that was asked.</param>
/// <param name="Unclicked">Those of which nothing was opened.</param>
/// <param name="Groups">Searches that ask the same, most first; only those with a miss or without a click.</param>
/// <param name="Proposals">Synonyms that people's own rewording suggests, best supported first.</param>
/// <param name="IsCut">Whether the period holds more than was looked at.</param>
internal sealed record SearchCare(int Searches, int Misses, int Unclicked, IReadOnlyList<SearchGroup> Groups, IReadOnlyList<SynonymProposal> Proposals, bool IsCut);
