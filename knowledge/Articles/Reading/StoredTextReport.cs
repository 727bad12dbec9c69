using Shirube.Knowledge.Articles.Files;

namespace Shirube.Knowledge.Articles.Reading;

/// <summary>What a look through all stored texts found.</summary>
/// <param name="Revisions">Revisions that were looked at.</param>
/// <param name="Media">Pictures and attachments that were looked at.</param>
/// <param name="Lists">Versions of lists that were looked at.</param>
/// <param name="Findings">What is not as it was stored.</param>
public sealed record StoredTextReport(int Revisions, int Media, int Lists, IReadOnlyList<FileProblem> Findings);
