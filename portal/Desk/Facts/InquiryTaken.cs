namespace Shirube.Portal.Desk.Facts;

/// <summary>The agent who acts took it.</summary>
internal sealed record InquiryTaken : InquiryFact;
