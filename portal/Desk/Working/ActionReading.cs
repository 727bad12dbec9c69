using Shirube.Portal.Desk.Facts;

namespace Shirube.Portal.Desk.Working;

/// <summary>What a form means.</summary>
/// <param name="Facts">What is to be recorded; empty when there are problems.</param>
/// <param name="HappenedAt">When it happened; null for now.</param>
/// <param name="Problems">What is wrong with it.</param>
internal sealed record ActionReading(IReadOnlyList<InquiryFact> Facts, DateTimeOffset? HappenedAt, IReadOnlyList<ActionProblem> Problems);
