using Shirube.Knowledge.Articles;

namespace Shirube.Portal.Api;

/// <summary>An article in a list, as programs get it.</summary>
public sealed record ArticleItem(int No, string Kind, string Service, string Lang, string Title, string Url, int Revision, DateTimeOffset Updated)
{
    public static ArticleItem Of(ArticleHead head) => new(
        head.No, WireNames.Of(head.Kind), head.Service, head.Lang, head.Title,
        $"/articles/{head.No}/{Uri.EscapeDataString(head.Slug)}{(head.Lang == "ja" ? "" : "?lang=" + head.Lang)}",
        head.Revision, head.PublishedAt);
}
