namespace Shirube.Knowledge.Articles.Board;

/// <summary>A line of the list of articles. Immutable.</summary>
public sealed record BoardRow
{
    public required int No { get; init; }

    public required string Lang { get; init; }

    public required ArticleKind Kind { get; init; }

    public required string Title { get; init; }

    public required string Service { get; init; }

    public required string Owner { get; init; }

    public required BoardState State { get; init; }

    /// <summary>Revision that readers see, or null.</summary>
    public int? Revision { get; init; }

    public DateOnly? ReviewBy { get; init; }

    /// <summary>When it was published, or its draft last saved.</summary>
    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>Who saved the draft last; empty when there is none.</summary>
    public string SavedBy { get; init; } = "";

    /// <summary>What is wrong with the published text.</summary>
    public IReadOnlyList<BoardHealth> Health { get; init; } = [];
}
