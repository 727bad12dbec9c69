namespace Shirube.Knowledge.Search;

/// <summary>
/// One section as the index sees it: the unit that is ranked and that an answer points to.
/// Sections with the same <see cref="Group"/> belong together (one article in one language): they are replaced and
/// deleted together, and results are grouped by it.
/// </summary>
public sealed record SearchDocument
{
    /// <summary>What the section belongs to, for example <c>1012:ja</c>. Never empty.</summary>
    public required string Group { get; init; }

    /// <summary>Place of the section inside its group, from 0. The section 0 is the text before the first heading.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Fragment that leads to the section inside the article's page; empty for the top of the page.</summary>
    public string Anchor { get; init; } = "";

    /// <summary>Title of the whole group.</summary>
    public required string Title { get; init; }

    /// <summary>The section's own heading, empty for section 0; headings above it are in <see cref="Breadcrumb"/>.</summary>
    public string Heading { get; init; } = "";

    /// <summary>Headings between title and own heading, outermost first.</summary>
    public IReadOnlyList<string> Breadcrumb { get; init; } = [];

    /// <summary>Phrasings that this section, or with section 0 the whole group, answers.</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>Words that people use for this and that the text does not hold.</summary>
    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Plain text of the section, without markup; paragraphs are parted by line feeds.</summary>
    public string Body { get; init; } = "";

    /// <summary>Facet: slug of the service, or empty.</summary>
    public string Service { get; init; } = "";

    /// <summary>Facet: kind of the group, for example <c>manual</c>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Language of the text: <c>ja</c> or <c>en</c>.</summary>
    public string Lang { get; init; } = "ja";

    /// <summary>Who may see it, for example <c>all</c>. A search names the audiences it may see.</summary>
    public string Audience { get; init; } = "all";
}
