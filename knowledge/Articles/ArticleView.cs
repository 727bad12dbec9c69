using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge.Articles;

/// <summary>A published article with all that its page shows. Immutable.</summary>
public sealed record ArticleView
{
    public required ArticleHead Head { get; init; }

    /// <summary>The text as written, without front matter.</summary>
    public required string Markdown { get; init; }

    /// <summary>The text as drawn.</summary>
    public required SafeHtml Html { get; init; }

    /// <summary>Its sections in order; the first is the text before the first heading, with an empty heading.</summary>
    public required IReadOnlyList<ArticleSection> Sections { get; init; }

    /// <summary>Phrasings it answers (<c>ask:</c>).</summary>
    public required IReadOnlyList<string> Questions { get; init; }

    public required IReadOnlyList<string> Keywords { get; init; }

    /// <summary>Pages of vendor manuals it was made from.</summary>
    public required IReadOnlyList<SourceReference> Sources { get; init; }

    /// <summary>What this revision changed, in the author's words; empty for the first.</summary>
    public string ChangeNote { get; init; } = "";

    /// <summary>Languages in which the article is published.</summary>
    public required IReadOnlyList<string> Languages { get; init; }
}
