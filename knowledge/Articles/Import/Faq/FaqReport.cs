using Shirube.Knowledge.Articles.Files;

namespace Shirube.Knowledge.Articles.Import.Faq;

/// <summary>What an import of a list did, or in a dry run would do. Immutable.</summary>
/// <param name="Encoding">What the file was read as, or empty when it could not be read.</param>
/// <param name="Rows">One for each row.</param>
/// <param name="Problems">What is wrong with the file as a whole.</param>
/// <param name="IsDone">Whether it was carried out.</param>
public sealed record FaqReport(string Encoding, IReadOnlyList<FaqResult> Rows, IReadOnlyList<FileProblem> Problems, bool IsDone)
{
    /// <summary>True when a row or the file is refused: then nothing goes in.</summary>
    public bool HasErrors => Problems.Any(problem => problem.IsError) || Rows.Any(row => row.Status == ImportStatus.Refused);

    /// <summary>Rows with this outcome.</summary>
    public int Count(ImportStatus status) => Rows.Count(row => row.Status == status);
}
