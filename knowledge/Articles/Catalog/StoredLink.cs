namespace Shirube.Knowledge.Articles.Catalog;

/// <summary>A link as it stands in the text of a published revision.</summary>
/// <param name="No">Number of the article that holds the link.</param>
/// <param name="Lang">Its language.</param>
/// <param name="Target">Number of the article it leads to.</param>
/// <param name="Anchor">Section it leads to; empty for the top.</param>
public sealed record StoredLink(int No, string Lang, int Target, string Anchor);
