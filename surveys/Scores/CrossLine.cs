namespace Shirube.Surveys.Scores;

/// <summary>One row of a cross table.</summary>
/// <param name="Choice">Index of the choice; null for those who did not answer.</param>
/// <param name="Size">Respondents; null where they are hidden.</param>
/// <param name="Counts">By choice of the column item; null where a cell is hidden.</param>
/// <param name="Score">Score of these respondents on the column item; none where it does not count or is hidden.</param>
public sealed record CrossLine(int? Choice, int? Size, IReadOnlyList<int?> Counts, Score Score);
