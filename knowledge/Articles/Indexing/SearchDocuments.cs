using Shirube.Knowledge.Search;

namespace Shirube.Knowledge.Articles.Indexing;

/// <summary>An article as the search index sees it: one document a section.</summary>
public static class SearchDocuments
{
    /// <summary>Changes whenever the same article gives other documents, so that an old index is filled again.</summary>
    private const int Layout = 1;

    /// <summary>What tells this state of an article from another.</summary>
    public static string StampOf(ArticleHead head) => $"{Layout}:{Markdown.MarkdownRenderer.Version}:{head.TextHash}";

    /// <summary>The article's documents. Its questions and keywords go to the section 0, which stands for the whole.</summary>
    public static IReadOnlyList<SearchDocument> Of(ArticleView view)
    {
        var documents = new List<SearchDocument>(view.Sections.Count);
        var above = new List<ArticleSection>();
        foreach (var section in view.Sections)
        {
            above.RemoveAll(heading => heading.Level >= section.Level);
            documents.Add(new SearchDocument
            {
                Group = view.Head.Group,
                Ordinal = documents.Count,
                Anchor = section.Anchor,
                Title = view.Head.Title,
                Heading = section.Heading,
                Breadcrumb = [.. above.Select(heading => heading.Heading)],
                Questions = documents.Count == 0 ? view.Questions : [],
                Keywords = documents.Count == 0 ? view.Keywords : [],
                Body = section.Text,
                Service = view.Head.Service,
                Kind = WireNames.Of(view.Head.Kind),
                Lang = view.Head.Lang,
                Audience = WireNames.Of(view.Head.Audience),
            });
            if (section.Level > 0) above.Add(section);
        }
        return documents;
    }
}
