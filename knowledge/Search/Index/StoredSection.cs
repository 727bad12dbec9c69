namespace Shirube.Knowledge.Search.Index;

/// <summary>Texts of a section as put in, with where the offsets of their words lie.</summary>
internal sealed record StoredSection(
    int Ordinal,
    string Anchor,
    string Title,
    string Heading,
    IReadOnlyList<string> Breadcrumb,
    IReadOnlyList<string> Questions,
    IReadOnlyList<string> Keywords,
    string Body,
    int TitleWords,
    int HeadingWords,
    int BodyWords);
