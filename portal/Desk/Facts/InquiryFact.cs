namespace Shirube.Portal.Desk.Facts;

/// <summary>What happened to an inquiry. Stored as JSON by the type's own properties, beside the name of its kind.</summary>
internal abstract record InquiryFact;
