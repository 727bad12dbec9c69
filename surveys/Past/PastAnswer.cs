using Shirube.Surveys.Answers;

namespace Shirube.Surveys.Past;

/// <summary>The answers of one person to a survey that was held elsewhere.</summary>
/// <param name="Unit">The unit, or empty.</param>
/// <param name="Month">The month, <c>yyyy-MM</c>.</param>
/// <param name="Answers">The answers.</param>
/// <param name="Dropped">What was left out, because it is not asked with the other answers.</param>
public sealed record PastAnswer(string Unit, string Month, AnswerSet Answers, IReadOnlyList<Dropped> Dropped);
