using Shirube.Surveys.Definitions;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Plans;

/// <summary>What is said to somebody who has answered.</summary>
/// <param name="Campaign">The campaign.</param>
/// <param name="Words">The definition's own words, or none.</param>
/// <param name="Changes">What earlier answers have changed, newest first.</param>
public sealed record ThanksNote(Campaign Campaign, LocalText Words, IReadOnlyList<string> Changes);
