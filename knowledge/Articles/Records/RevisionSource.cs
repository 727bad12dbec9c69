namespace Shirube.Knowledge.Articles.Records;

/// <summary>A vendor manual's page that a revision was made from.</summary>
public sealed class RevisionSource
{
    public int No { get; init; }

    public string Lang { get; init; } = "";

    public int Revision { get; init; }

    /// <summary>Place in the revision's list, from 0.</summary>
    public required int Ordinal { get; init; }

    /// <summary>Id in the list of vendor manuals.</summary>
    public required string Manual { get; init; }

    public required int Page { get; init; }
}
