namespace Shirube.Knowledge.Articles.Import;

/// <summary>What is to be imported.</summary>
public sealed record ImportRequest
{
    /// <summary>The content folder.</summary>
    public required string Folder { get; init; }

    /// <summary>True to check everything and change nothing.</summary>
    public bool DryRun { get; init; }

    /// <summary>True to let nothing in when a file is refused, and all articles and lists in one transaction otherwise.</summary>
    public bool IsWhole { get; init; }

    /// <summary><see cref="ImportReport.State"/> of the dry run that is to be carried out; nothing goes in when something was published since. Null to go on whatever there is by now.</summary>
    public string? ExpectedState { get; init; }

    /// <summary>Stands as author and approver of the revisions.</summary>
    public string Author { get; init; } = "import";

    /// <summary>Change note of revisions that change an article.</summary>
    public string Note { get; init; } = "ファイルから取り込み";
}
