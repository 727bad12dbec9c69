namespace Shirube.Knowledge.Articles.Records;

/// <summary>An article in one language: which of its revisions readers see.</summary>
public sealed class Article
{
    /// <summary>Number that never changes and is never used again; translations share it.</summary>
    public required int No { get; init; }

    /// <summary><c>ja</c> or <c>en</c>.</summary>
    public required string Lang { get; init; }

    /// <summary>Last part of its address; the file name that it came with.</summary>
    public required string Slug { get; set; }

    /// <summary>Number of the revision that readers see, or null while there is none.</summary>
    public int? PublishedRevision { get; set; }

    /// <summary>Largest number given to a revision.</summary>
    public int LastRevision { get; set; }

    /// <summary>Grows with each change, so that of two editors at the same time only one wins.</summary>
    public int Version { get; set; }
}
