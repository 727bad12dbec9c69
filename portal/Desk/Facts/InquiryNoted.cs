namespace Shirube.Portal.Desk.Facts;

/// <summary>Somebody added something: the owner for the desk, an agent for other agents only.</summary>
internal sealed record InquiryNoted(string Text) : InquiryFact;
