namespace Shirube.Knowledge.Articles.Records;

/// <summary>A link from a revision to an article.</summary>
public sealed class RevisionLink
{
    public int No { get; init; }

    public string Lang { get; init; } = "";

    public int Revision { get; init; }

    /// <summary>Place among the links of the text, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Number of the article it leads to.</summary>
    public required int Target { get; init; }

    /// <summary>Section it leads to; empty for the top.</summary>
    public required string Anchor { get; init; }
}
