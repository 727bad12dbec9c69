namespace Shirube.Knowledge.Articles.Reading;

/// <summary>Characters of a line that are not in the line it took the place of.</summary>
/// <param name="Start">First UTF-16 unit.</param>
/// <param name="Length">UTF-16 units, at least 1.</param>
public readonly record struct DiffRange(int Start, int Length);
