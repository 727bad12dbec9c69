using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Reading;

/// <summary>A revision as its article's history shows it.</summary>
public sealed record RevisionLine
{
    public required int Number { get; init; }

    public required RevisionState State { get; init; }

    public required string Title { get; init; }

    public required string Author { get; init; }

    /// <summary>Empty while nobody has approved it.</summary>
    public required string Approver { get; init; }

    /// <summary>What it changed and why; empty for the first.</summary>
    public required string ChangeNote { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? PublishedAt { get; init; }

    /// <summary>When an approved one is to be published; null when nobody set a moment.</summary>
    public DateTimeOffset? EffectiveFrom { get; init; }

    /// <summary>Translations: the Japanese revision that it is of, where that is known.</summary>
    public int? TranslationOf { get; init; }

    /// <summary>True for what readers see or saw: the others are for the desk.</summary>
    public bool WasPublished => State is RevisionState.Published or RevisionState.Superseded or RevisionState.Withdrawn;
}
