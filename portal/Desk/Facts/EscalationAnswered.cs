namespace Shirube.Portal.Desk.Facts;

/// <summary>The second line answered.</summary>
internal sealed record EscalationAnswered(string Text) : InquiryFact;
