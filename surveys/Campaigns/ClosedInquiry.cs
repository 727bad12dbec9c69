namespace Shirube.Surveys.Campaigns;

/// <summary>An inquiry that was closed, as far as asking about it needs.</summary>
/// <param name="Number">Its number. Not stored with what is answered.</param>
/// <param name="Account">Account of the person, or empty.</param>
/// <param name="Contact">How the person is reached, in the person's own words, or empty.</param>
/// <param name="Name">Name the person gave, or empty.</param>
public sealed record ClosedInquiry(string Number, string Account, string Contact, string Name);
