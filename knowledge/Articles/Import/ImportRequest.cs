namespace Shirube.Knowledge.Articles.Import;

/// <summary>What is to be imported.</summary>
public sealed record ImportRequest
{
    /// <summary>The content folder.</summary>
    public required string Folder { get; init; }

    /// <summary>True to check everything and change nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>Stands as author and approver of the revisions.</summary>
    public string Author { get; init; } = "import";

    /// <summary>Change note of revisions that change an article.</summary>
    public string Note { get; init; } = "ファイルから取り込み";
}
