namespace Shirube.Portal.Sessions.Votes;

/// <summary>What a reader last said about an article.</summary>
internal sealed class ArticleVote
{
    public required int No { get; init; }

    /// <summary>Account name or visitor's id.</summary>
    public required string Person { get; init; }

    public required string Lang { get; set; }

    /// <summary>The revision that was read.</summary>
    public required int Revision { get; set; }

    public required bool IsSolved { get; set; }

    /// <summary>Name of the reason why not, or null.</summary>
    public string? Reason { get; set; }

    /// <summary>In own words, masked; or empty.</summary>
    public required string Comment { get; set; }

    public required DateTimeOffset VotedAt { get; set; }
}
