namespace Shirube.Knowledge.Articles.Board;

/// <summary>Which articles to list; null means all.</summary>
public sealed record BoardFilter
{
    /// <summary>A number, or words that the title holds.</summary>
    public string Words { get; init; } = "";

    public ArticleKind? Kind { get; init; }

    public string? Service { get; init; }

    public BoardState? State { get; init; }

    public string? Owner { get; init; }

    public BoardHealth? Health { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;
}
