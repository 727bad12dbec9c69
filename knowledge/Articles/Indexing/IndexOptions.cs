namespace Shirube.Knowledge.Articles.Indexing;

/// <summary>Where the files of the search are.</summary>
/// <param name="IndexPath">The index: derived, may be deleted while nothing uses it.</param>
/// <param name="DictionaryPath">The compiled dictionary.</param>
public sealed record IndexOptions(string IndexPath, string DictionaryPath);
