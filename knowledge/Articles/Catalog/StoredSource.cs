namespace Shirube.Knowledge.Articles.Catalog;

/// <summary>A page of a vendor manual that a published revision names as its source.</summary>
/// <param name="No">Number of the article.</param>
/// <param name="Lang">Its language.</param>
/// <param name="Manual">Id of the manual.</param>
/// <param name="Page">The page.</param>
public sealed record StoredSource(int No, string Lang, string Manual, int Page);
