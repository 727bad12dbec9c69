namespace Shirube.Knowledge.Markdown;

/// <summary>What is gathered while one text is drawn.</summary>
internal sealed class Findings
{
    private readonly List<MarkdownLink> _links = [];
    private readonly List<MarkdownProblem> _problems = [];
    private readonly List<string> _media = [];
    private readonly HashSet<string> _mediaSeen = new(StringComparer.Ordinal);

    public IReadOnlyList<MarkdownLink> Links => _links;

    public IReadOnlyList<MarkdownProblem> Problems => _problems;

    public IReadOnlyList<string> MediaNames => _media;

    public void AddLink(MarkdownLink link) => _links.Add(link);

    public void Report(MarkdownProblemKind kind, int line, string detail) => _problems.Add(new MarkdownProblem(kind, line, detail));

    public void UseMedia(string name)
    {
        if (_mediaSeen.Add(name)) _media.Add(name);
    }
}
