namespace Shirube.Portal.Search.Api;

/// <summary>Another section of an article among the results.</summary>
/// <param name="Heading">Its heading; empty for the text before the first.</param>
/// <param name="Anchor">Fragment that leads to it.</param>
/// <param name="Url">Its address.</param>
/// <param name="Snippet">HTML: escaped text with <c>&lt;mark&gt;</c>.</param>
internal sealed record SearchResultSection(string Heading, string Anchor, string Url, string Snippet)
{
    public static SearchResultSection Of(FoundSection section) =>
        new(section.Heading.Text, section.Anchor, section.Url, MarkedHtml.Of(section.Snippet));
}
