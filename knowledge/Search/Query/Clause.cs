namespace Shirube.Knowledge.Search.Query;

/// <summary>A part of the query that is said in one or several ways; the best one counts.</summary>
/// <param name="Alternatives">The ways; the first is what was typed.</param>
/// <param name="Kind">What part it plays.</param>
/// <param name="Start">First UTF-16 unit in the query.</param>
/// <param name="Length">UTF-16 units in the query.</param>
internal sealed record Clause(IReadOnlyList<Alternative> Alternatives, ClauseKind Kind, int Start, int Length);
