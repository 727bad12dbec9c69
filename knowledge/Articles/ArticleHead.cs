namespace Shirube.Knowledge.Articles;

/// <summary>What lists and results show of a published article: everything but its text. Immutable.</summary>
public sealed record ArticleHead
{
    /// <summary>Number that never changes and is never used again; translations share it.</summary>
    public required int No { get; init; }

    /// <summary>Language of this text: <c>ja</c> or <c>en</c>.</summary>
    public required string Lang { get; init; }

    public required ArticleKind Kind { get; init; }

    public required string Title { get; init; }

    /// <summary>Last part of its address; may change with the title, the number leads there always.</summary>
    public required string Slug { get; init; }

    /// <summary>Slug of the service.</summary>
    public required string Service { get; init; }

    public required Audience Audience { get; init; }

    /// <summary>Who answers for it.</summary>
    public required string Owner { get; init; }

    /// <summary>First paragraph as plain text.</summary>
    public required string Lead { get; init; }

    /// <summary>Number of the published revision, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>When that revision was published.</summary>
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>Past this day the text needs a review.</summary>
    public DateOnly? ReviewBy { get; init; }

    /// <summary>Version of the system that the text fits, or empty.</summary>
    public string SystemVersion { get; init; } = "";

    /// <summary>Notices: short heading such as 計画停止.</summary>
    public string Label { get; init; } = "";

    /// <summary>Notices: last day on the home page.</summary>
    public DateOnly? Until { get; init; }

    /// <summary>Translations: the Japanese revision that the text is of; null for Japanese texts and where nobody said.</summary>
    public int? TranslationOf { get; init; }

    /// <summary>SHA-256 of the published text: changes whenever the text does.</summary>
    public string TextHash { get; init; } = "";

    /// <summary>Key of its group in the search index.</summary>
    public string Group => $"{No}:{Lang}";
}
