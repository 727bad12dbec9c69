namespace Shirube.Knowledge.Articles.Indexing;

/// <summary>How far the index is.</summary>
/// <param name="Done">Articles that are in.</param>
/// <param name="Total">Articles to be put in.</param>
public sealed record IndexProgress(int Done, int Total);
