namespace Shirube.Portal.Desk.Facts;

/// <summary>The desk said what it is about.</summary>
/// <param name="Service">Slug of the service, or empty.</param>
/// <param name="Nature">What service levels leave out because of it.</param>
internal sealed record InquiryClassified(string Service, InquiryNature Nature) : InquiryFact;
