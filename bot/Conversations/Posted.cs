namespace Shirube.Bot.Conversations;

/// <summary>What became of a post.</summary>
public sealed record Posted
{
    public required PostOutcome Outcome { get; init; }

    /// <summary>Id of the activity; empty when it was not said.</summary>
    public string Id { get; init; } = "";

    /// <summary>Why it is invalid, for people who write programs.</summary>
    public string Fault { get; init; } = "";

    /// <summary>How long to wait when it was too often.</summary>
    public TimeSpan Wait { get; init; }

    /// <summary>Ends when everything that is answered to it is kept.</summary>
    public Task Answered { get; init; } = Task.CompletedTask;
}
