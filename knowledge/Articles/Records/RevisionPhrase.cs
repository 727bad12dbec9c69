namespace Shirube.Knowledge.Articles.Records;

/// <summary>A phrase of a revision, as a row of its own so that it can be asked for across articles.</summary>
public sealed class RevisionPhrase
{
    public int No { get; init; }

    public string Lang { get; init; } = "";

    public int Revision { get; init; }

    public required PhraseRole Role { get; init; }

    /// <summary>Place among the phrases of its role, from 0.</summary>
    public required int Ordinal { get; init; }

    public required string Text { get; init; }
}
