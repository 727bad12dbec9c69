using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge.Articles.Reading;

/// <summary>One revision with its text, whatever its state. Immutable.</summary>
public sealed record RevisionView
{
    public required RevisionLine Line { get; init; }

    public required FrontMatter Matter { get; init; }

    /// <summary>The whole file in its canonical form.</summary>
    public required string Text { get; init; }

    /// <summary>The text as written, without front matter.</summary>
    public required string Markdown { get; init; }

    /// <summary>The text as drawn, with the pictures of its time.</summary>
    public required SafeHtml Html { get; init; }

    public required IReadOnlyList<ArticleSection> Sections { get; init; }
}
