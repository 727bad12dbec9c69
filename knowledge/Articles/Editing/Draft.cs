namespace Shirube.Knowledge.Articles.Editing;

/// <summary>
/// The one text of an article and language that is being worked on. Readers never see it: sending it to review makes an immutable
/// revision of it, and while that is looked at the draft stands still.
/// </summary>
public sealed class Draft
{
    public required int No { get; init; }

    public required string Lang { get; init; }

    /// <summary>What the article is; decided when its number was given.</summary>
    public required ArticleKind Kind { get; init; }

    /// <summary>Title in the fields, so that a list reads no texts.</summary>
    public required string Title { get; set; }

    /// <summary>The fields as JSON, as <see cref="DraftContent"/> writes it.</summary>
    public required string Content { get; set; }

    /// <summary>Revision that it was begun from, or null for a new article.</summary>
    public int? BasedOn { get; init; }

    /// <summary>What it changes and why.</summary>
    public string ChangeNote { get; set; } = "";

    /// <summary>Everybody who wrote in it, one name a line: none of them may approve it.</summary>
    public required string Writers { get; set; }

    /// <summary>The revision that was made of it and waits for review or publication; null while it is being written.</summary>
    public int? ReviewRevision { get; set; }

    /// <summary>Proposal that it carries out, or null.</summary>
    public int? Proposal { get; set; }

    /// <summary>Japanese revision that its writers say it is the translation of; null for Japanese texts.</summary>
    public int? TranslationOf { get; set; }

    /// <summary>Grows with each save, so that of two people at the same time nobody overwrites the other.</summary>
    public int Version { get; set; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset SavedAt { get; set; }

    public required string SavedBy { get; set; }
}
