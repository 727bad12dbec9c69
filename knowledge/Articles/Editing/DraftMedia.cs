namespace Shirube.Knowledge.Articles.Editing;

/// <summary>What a name after <c>media/</c> in a draft stands for.</summary>
public sealed class DraftMedia
{
    public required int No { get; init; }

    public required string Lang { get; init; }

    public required string Name { get; init; }

    /// <summary>Hash of the <see cref="Records.MediaFile"/>.</summary>
    public required string Hash { get; set; }
}
