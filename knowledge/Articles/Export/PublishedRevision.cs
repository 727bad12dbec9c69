using Shirube.Knowledge.Articles.Import;

namespace Shirube.Knowledge.Articles.Export;

/// <summary>A revision that readers see when an export begins.</summary>
/// <param name="No">The article's number.</param>
/// <param name="Lang">Its language.</param>
/// <param name="Number">Number of the revision.</param>
/// <param name="Kind">Kind of the article.</param>
/// <param name="Slug">Its name in addresses and of its file.</param>
internal sealed record PublishedRevision(int No, string Lang, int Number, ArticleKind Kind, string Slug)
{
    /// <summary>Its path inside a content folder.</summary>
    public string File => $"{ContentFolder.FolderOf(Kind)}/{Slug}{(Lang == "ja" ? "" : "." + Lang)}.md";
}
