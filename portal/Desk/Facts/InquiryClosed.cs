namespace Shirube.Portal.Desk.Facts;

/// <summary>The desk closed it.</summary>
/// <param name="Outcome">How it ended.</param>
/// <param name="Text">What else is to be said, for agents only; or empty.</param>
internal sealed record InquiryClosed(ClosingOutcome Outcome, string Text) : InquiryFact;
