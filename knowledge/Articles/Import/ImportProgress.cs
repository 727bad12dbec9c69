namespace Shirube.Knowledge.Articles.Import;

/// <summary>How far an import is.</summary>
/// <param name="Done">Articles that are stored.</param>
/// <param name="Total">Articles to be stored.</param>
public sealed record ImportProgress(int Done, int Total);
