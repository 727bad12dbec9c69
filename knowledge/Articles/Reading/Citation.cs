namespace Shirube.Knowledge.Articles.Reading;

/// <summary>A page of a vendor's manual that a published article was made from.</summary>
/// <param name="Manual">Id in the list of vendor manuals.</param>
/// <param name="Page">From 1.</param>
/// <param name="No">The article.</param>
/// <param name="Lang">Its language.</param>
public sealed record Citation(string Manual, int Page, int No, string Lang);
