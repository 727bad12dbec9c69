namespace Shirube.Surveys.Past;

/// <summary>What came of reading past answers.</summary>
/// <param name="Answers">The rows that can be taken.</param>
/// <param name="Faults">The first of the others.</param>
/// <param name="FaultCount">How many cannot be taken.</param>
/// <param name="UnknownColumns">Headings that name no question of the version.</param>
/// <param name="Encoding">Name of the encoding that was found.</param>
/// <param name="HasColumns">Whether any column is a question.</param>
public sealed record PastList(IReadOnlyList<PastAnswer> Answers, IReadOnlyList<PastFault> Faults, int FaultCount, IReadOnlyList<string> UnknownColumns, string Encoding, bool HasColumns)
{
    /// <summary>Whether all of it can be taken: part of the answers would be a score of nobody.</summary>
    public bool IsGood => HasColumns && FaultCount == 0 && UnknownColumns.Count == 0 && Answers.Count > 0;
}
