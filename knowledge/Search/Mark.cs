namespace Shirube.Knowledge.Search;

/// <summary>A marked range.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Length">UTF-16 units, at least 1.</param>
public readonly record struct Mark(int Start, int Length);
