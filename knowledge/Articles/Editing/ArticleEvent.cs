namespace Shirube.Knowledge.Articles.Editing;

/// <summary>One step in the life of an article: who did what, when and why. Never changed.</summary>
public sealed class ArticleEvent
{
    public required int No { get; init; }

    public required string Lang { get; init; }

    /// <summary>The article's version after the step: one step, one number.</summary>
    public required int Ordinal { get; init; }

    public required ArticleEventKind Kind { get; init; }

    /// <summary>Revision that it is about, or null.</summary>
    public int? Revision { get; init; }

    /// <summary>User name, or <see cref="Curator.System"/>.</summary>
    public required string By { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Comment, reason or change note; may be empty.</summary>
    public required string Note { get; init; }
}
