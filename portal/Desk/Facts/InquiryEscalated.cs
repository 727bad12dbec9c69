namespace Shirube.Portal.Desk.Facts;

/// <summary>The second line was asked.</summary>
/// <param name="To">Whom: a vendor, a system office.</param>
/// <param name="Text">What was asked.</param>
internal sealed record InquiryEscalated(string To, string Text) : InquiryFact;
