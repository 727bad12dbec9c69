namespace Shirube.Knowledge.Articles.Import;

/// <summary>What became of a file, or in a dry run would become of it. Immutable.</summary>
/// <param name="Path">Path inside the content folder, with slashes.</param>
/// <param name="Status">What becomes of it.</param>
/// <param name="No">Number of the article; null for files that are no article or cannot be read as one.</param>
/// <param name="Title">Title of the article, or empty.</param>
public sealed record ImportResult(string Path, ImportStatus Status, int? No = null, string Title = "");
