namespace Shirube.Knowledge.Search;

/// <summary>How many groups have a value.</summary>
/// <param name="Value">The facet's value, for example a service's slug.</param>
/// <param name="Count">Groups, at least 1.</param>
public sealed record FacetCount(string Value, int Count);
