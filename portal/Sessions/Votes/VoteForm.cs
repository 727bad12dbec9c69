namespace Shirube.Portal.Sessions.Votes;

/// <summary>A vote as it was sent. Anything may stand in it.</summary>
internal sealed record VoteForm
{
    public const string Yes = "yes";

    public const string No = "no";

    /// <summary>One of these.</summary>
    public string? Solved { get; init; }

    /// <summary>Name of a reason, see <see cref="VoteReasons"/>.</summary>
    public string? Reason { get; init; }

    public string? Comment { get; init; }
}
