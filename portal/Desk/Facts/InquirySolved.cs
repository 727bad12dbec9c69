namespace Shirube.Portal.Desk.Facts;

/// <summary>The person said that it is solved.</summary>
internal sealed record InquirySolved : InquiryFact;
