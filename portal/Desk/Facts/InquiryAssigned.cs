namespace Shirube.Portal.Desk.Facts;

/// <summary>It was given to an agent.</summary>
/// <param name="To">The agent's account.</param>
internal sealed record InquiryAssigned(string To) : InquiryFact;
