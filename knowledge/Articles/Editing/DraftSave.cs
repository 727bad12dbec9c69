namespace Shirube.Knowledge.Articles.Editing;

/// <summary>The fields of a draft as one save left them: what two people's changes are merged from, and what nobody loses.</summary>
public sealed class DraftSave
{
    public required int No { get; init; }

    public required string Lang { get; init; }

    /// <summary><see cref="Draft.Version"/> after the save.</summary>
    public required int Version { get; init; }

    public required string Content { get; init; }

    public required string SavedBy { get; init; }

    public required DateTimeOffset SavedAt { get; init; }
}
