using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>A draft as its editors see it. Immutable.</summary>
public sealed record DraftView
{
    public required int No { get; init; }

    public required string Lang { get; init; }

    public required ArticleKind Kind { get; init; }

    public required DraftContent Content { get; init; }

    public required string ChangeNote { get; init; }

    public required int Version { get; init; }

    public int? BasedOn { get; init; }

    public int? ReviewRevision { get; init; }

    /// <summary>State of that revision; null while the draft is being written.</summary>
    public RevisionState? ReviewState { get; init; }

    public int? Proposal { get; init; }

    /// <summary>Japanese revision that it is the translation of; null for Japanese texts.</summary>
    public int? TranslationOf { get; init; }

    /// <summary>Revision that readers see, or null.</summary>
    public int? PublishedRevision { get; init; }

    public required DateTimeOffset SavedAt { get; init; }

    public required string SavedBy { get; init; }

    /// <summary>Who may not approve it.</summary>
    public required IReadOnlyList<string> Writers { get; init; }

    /// <summary>Pictures and attachments it can use.</summary>
    public required IReadOnlyList<string> Media { get; init; }

    /// <summary>What the reviewer said when it was last sent back; empty when it was not.</summary>
    public required string ReturnedNote { get; init; }
}
