namespace Shirube.Knowledge.Search;

/// <summary>A change to one group of the index.</summary>
/// <param name="Group">The group's key.</param>
/// <param name="Stamp">What tells this state of the group from another, for example the hash of its revision.</param>
/// <param name="Documents">All sections of the group in its new state; none removes the group.</param>
public sealed record GroupChange(string Group, string Stamp, IReadOnlyList<SearchDocument> Documents);
