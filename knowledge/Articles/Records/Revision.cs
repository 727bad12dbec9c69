namespace Shirube.Knowledge.Articles.Records;

/// <summary>
/// One immutable text of an article. <see cref="Text"/> is the truth, guarded by <see cref="Hash"/>; the columns beside it
/// repeat what lists need, so that a list reads no texts.
/// </summary>
public sealed class Revision
{
    public required int No { get; init; }

    public required string Lang { get; init; }

    /// <summary>From 1, without gaps in order of writing.</summary>
    public required int Number { get; init; }

    public required RevisionState State { get; set; }

    /// <summary>The whole text with its front matter, in the canonical form of <see cref="Files.ArticleFile"/>.</summary>
    public required string Text { get; init; }

    /// <summary>SHA-256 of the text in UTF-8, 64 hexadecimal digits.</summary>
    public required string Hash { get; init; }

    public required ArticleKind Kind { get; init; }

    public required string Title { get; init; }

    public required string Service { get; init; }

    public required Audience Audience { get; init; }

    public required string Owner { get; init; }

    /// <summary>First paragraph as plain text.</summary>
    public required string Lead { get; init; }

    public required string SystemVersion { get; init; }

    public required string Label { get; init; }

    public DateOnly? ReviewBy { get; init; }

    public DateOnly? Until { get; init; }

    /// <summary>Who wrote it or sent it to review: a user name, or the program that brought it in.</summary>
    public required string Author { get; init; }

    /// <summary>Who approved it; empty while nobody has.</summary>
    public string Approver { get; set; } = "";

    /// <summary>What it changes and why, in the author's words.</summary>
    public required string ChangeNote { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? PublishedAt { get; set; }

    /// <summary>When an approved revision is to be published; null for as soon as somebody says so.</summary>
    public DateTimeOffset? EffectiveFrom { get; set; }

    /// <summary>Everybody who wrote in it, one name a line; empty when it was brought in.</summary>
    public string Writers { get; init; } = "";

    /// <summary>Proposal that it carries out, or null.</summary>
    public int? Proposal { get; init; }

    /// <summary>Japanese revision that this is the translation of; null for Japanese texts and for what was brought in.</summary>
    public int? TranslationOf { get; init; }

    /// <summary>What happens when <see cref="ReviewBy"/> has passed.</summary>
    public OnExpiry OnExpiry { get; init; }

    public List<RevisionPhrase> Phrases { get; init; } = [];

    public List<RevisionSource> Sources { get; init; } = [];

    public List<RevisionLink> Links { get; init; } = [];

    public List<RevisionMedia> Media { get; init; } = [];
}
