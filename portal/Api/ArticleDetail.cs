using Shirube.Knowledge.Articles;

namespace Shirube.Portal.Api;

/// <summary>An article with its text, as programs get it.</summary>
public sealed record ArticleDetail(
    int No, string Kind, string Service, string Lang, string Title, string Url, int Revision, DateTimeOffset Updated,
    string Markdown, IReadOnlyList<ArticleSection> Sections)
{
    public static ArticleDetail Of(ArticleView view)
    {
        var item = ArticleItem.Of(view.Head);
        return new ArticleDetail(item.No, item.Kind, item.Service, item.Lang, item.Title, item.Url, item.Revision, item.Updated, view.Markdown, view.Sections);
    }
}
