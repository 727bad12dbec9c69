using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Files;

/// <summary>What stands above an article's text: all that is known of it besides the text. Immutable.</summary>
public sealed record FrontMatter
{
    public required int No { get; init; }

    public required ArticleKind Kind { get; init; }

    public required string Title { get; init; }

    public required string Service { get; init; }

    public string Lang { get; init; } = "ja";

    public Audience Audience { get; init; } = Audience.All;

    public string Owner { get; init; } = "";

    public DateOnly? ReviewBy { get; init; }

    /// <summary>What happens when <see cref="ReviewBy"/> has passed.</summary>
    public OnExpiry OnExpiry { get; init; }

    public string SystemVersion { get; init; } = "";

    /// <summary>Notices: short heading.</summary>
    public string Label { get; init; } = "";

    /// <summary>Notices: last day on the home page.</summary>
    public DateOnly? Until { get; init; }

    public IReadOnlyList<string> Keywords { get; init; } = [];

    /// <summary>Phrasings that it answers, indexed (<c>ask:</c>).</summary>
    public IReadOnlyList<string> Questions { get; init; } = [];

    /// <summary>Phrasings that must find it, never indexed (<c>golden:</c>).</summary>
    public IReadOnlyList<string> Golden { get; init; } = [];

    public IReadOnlyList<SourceReference> Sources { get; init; } = [];
}
