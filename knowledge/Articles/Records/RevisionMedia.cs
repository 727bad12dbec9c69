namespace Shirube.Knowledge.Articles.Records;

/// <summary>What a name after <c>media/</c> in a revision's text stands for: an old revision keeps its old pictures.</summary>
public sealed class RevisionMedia
{
    public int No { get; init; }

    public string Lang { get; init; } = "";

    public int Revision { get; init; }

    public required string Name { get; init; }

    /// <summary>Hash of the <see cref="MediaFile"/>.</summary>
    public required string Hash { get; init; }
}
