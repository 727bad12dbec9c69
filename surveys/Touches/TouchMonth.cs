using Shirube.Surveys.Records;

namespace Shirube.Surveys.Touches;

/// <summary>Satisfaction at one touch point in one month.</summary>
/// <param name="Touch">Where.</param>
/// <param name="Month"><c>yyyy-MM</c>.</param>
/// <param name="Count">Answers; 0 where they are too few to be shown.</param>
/// <param name="Mean">0 to 100; NaN where it is not shown.</param>
public sealed record TouchMonth(Touch Touch, string Month, int Count, double Mean);
