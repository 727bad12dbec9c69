using Shirube.Knowledge.Articles.Files;

namespace Shirube.Knowledge.Articles.Export;

/// <summary>What an export wrote. Immutable.</summary>
/// <param name="Articles">Files of articles.</param>
/// <param name="Media">Pictures and attachments.</param>
/// <param name="Lists">Lists and dictionaries.</param>
/// <param name="Problems">What could not be written as it is.</param>
public sealed record ExportReport(int Articles, int Media, int Lists, IReadOnlyList<FileProblem> Problems)
{
    /// <summary>Paths of articles and media, also of damaged articles: the file of an earlier export may be the only good text there is.</summary>
    internal IReadOnlySet<string> Files { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
