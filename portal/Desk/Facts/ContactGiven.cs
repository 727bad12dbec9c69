namespace Shirube.Portal.Desk.Facts;

/// <summary>The person said how to be reached.</summary>
internal sealed record ContactGiven(string Contact) : InquiryFact;
