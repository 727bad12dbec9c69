using Shirube.Knowledge.Articles.Files;

namespace Shirube.Knowledge.Articles.Import.Faq;

/// <summary>What became of a row, or would become of it. Immutable.</summary>
/// <param name="Line">Line of the file, from 1.</param>
/// <param name="Question">The question.</param>
/// <param name="Status">What becomes of it.</param>
/// <param name="No">Number of the article; null for one that has none yet.</param>
/// <param name="Problems">Why it is refused, and what to look at.</param>
public sealed record FaqResult(int Line, string Question, ImportStatus Status, int? No, IReadOnlyList<FileProblem> Problems);
