using Shirube.Knowledge.Search;

namespace Shirube.Benchmarks.Judged;

/// <summary>A document of a judged set; a title such as <c>A &gt; B &gt; C</c> is a breadcrumb.</summary>
internal sealed record JudgedDocument(string Id, string? Page, string Title, string Body)
{
    public SearchDocument ToSection(string group, int ordinal)
    {
        var trail = Title.Split(" > ");
        return new SearchDocument
        {
            Group = group,
            Ordinal = ordinal,
            Anchor = Id,
            Title = trail[0],
            Heading = trail.Length > 1 ? trail[^1] : "",
            Breadcrumb = trail.Length > 2 ? trail[1..^1] : [],
            Body = Body,
        };
    }
}
