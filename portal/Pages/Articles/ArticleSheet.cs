using Shirube.Knowledge.Articles;

namespace Shirube.Portal.Pages.Articles;

/// <summary>An article with everything its page shows around the text.</summary>
internal sealed record ArticleSheet
{
    public required ArticleView View { get; init; }

    public required string ServiceName { get; init; }

    public required IReadOnlyList<CitedPage> Sources { get; init; }

    public required IReadOnlyList<ArticleHead> Related { get; init; }

    /// <summary>Whether the reader's language is not the one of the text, because there is no translation.</summary>
    public required bool IsUntranslated { get; init; }

    /// <summary>Another language it can be read in, or null.</summary>
    public required string? OtherLang { get; init; }

    /// <summary>Of a translation: the Japanese text when it was revised since, or null.</summary>
    public required ArticleHead? Newer { get; init; }

    /// <summary>Whether its review is overdue.</summary>
    public required bool IsPastReview { get; init; }

    /// <summary>Whether it is a notice whose time is over.</summary>
    public required bool IsPastUntil { get; init; }

    /// <summary>Whether it is a draft that only its editors see: nobody votes on it.</summary>
    public bool IsDraft { get; init; }

    /// <summary>The article's own language when it is not the one of the screens, else null: for the <c>lang</c> attribute.</summary>
    public string? TextLang => IsUntranslated ? Head.Lang : null;

    public ArticleHead Head => View.Head;

    /// <summary>Sections that stand in the contents.</summary>
    public IEnumerable<ArticleSection> Contents => View.Sections.Where(section => section.Level is 2 or 3 && section.Anchor.Length > 0);
}
