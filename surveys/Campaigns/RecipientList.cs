namespace Shirube.Surveys.Campaigns;

/// <summary>What came of reading a list.</summary>
/// <param name="Recipients">The rows that were taken, in their order.</param>
/// <param name="BadRows">The others, the first 1,000 of them.</param>
/// <param name="BadCount">How many were not taken.</param>
/// <param name="Encoding">Name of the encoding that was found: UTF-8, UTF-16 or Shift_JIS.</param>
/// <param name="HasColumns">Whether a column with addresses was found at all.</param>
public sealed record RecipientList(IReadOnlyList<Recipient> Recipients, IReadOnlyList<BadRow> BadRows, int BadCount, string Encoding, bool HasColumns);
