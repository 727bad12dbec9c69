namespace Shirube.Portal.Desk.Facts;

/// <summary>It goes on after an answer or after it was closed.</summary>
/// <param name="Text">Why.</param>
internal sealed record InquiryReopened(string Text) : InquiryFact;
