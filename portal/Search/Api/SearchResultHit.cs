using Shirube.Knowledge.Articles;

namespace Shirube.Portal.Search.Api;

/// <summary>An article among the results.</summary>
/// <param name="No">Its number.</param>
/// <param name="Kind">What it is: manual, faq, case or notice.</param>
/// <param name="Service">Slug of its service.</param>
/// <param name="Lang">Its language.</param>
/// <param name="Revision">Number of the published revision.</param>
/// <param name="Title">Its title.</param>
/// <param name="Slug">Last part of its address.</param>
/// <param name="Heading">Heading of the section that answers best; empty for the text before the first heading.</param>
/// <param name="Anchor">Fragment that leads to the section.</param>
/// <param name="Url">Address of the section.</param>
/// <param name="Snippet">HTML: escaped text with <c>&lt;mark&gt;</c>.</param>
/// <param name="Score">Larger is better, comparable within one answer only.</param>
/// <param name="Sections">Other sections of the article that match.</param>
internal sealed record SearchResultHit(
    int No, string Kind, string Service, string Lang, int Revision, string Title, string Slug, string Heading, string Anchor, string Url,
    string Snippet, double Score, IReadOnlyList<SearchResultSection> Sections)
{
    public static SearchResultHit Of(FoundArticle hit) => new(
        hit.Article.No,
        WireNames.Of(hit.Article.Kind),
        hit.Article.Service,
        hit.Article.Lang,
        hit.Article.Revision,
        hit.Article.Title,
        hit.Article.Slug,
        hit.Best.Heading.Text,
        hit.Best.Anchor,
        hit.Best.Url,
        MarkedHtml.Of(hit.Best.Snippet),
        hit.Score,
        [.. hit.Others.Select(SearchResultSection.Of)]);
}
