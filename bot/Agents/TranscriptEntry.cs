using Shirube.Bot.Dialogue;

namespace Shirube.Bot.Agents;

/// <summary>One thing said, as a page without scripts shows it.</summary>
public sealed record TranscriptEntry
{
    /// <summary>Its number within the conversation.</summary>
    public required long Number { get; init; }

    public required bool ByPerson { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Plain text of a person, Markdown of the assistant.</summary>
    public required string Text { get; init; }

    public required string Lang { get; init; }

    /// <summary>What can be pressed.</summary>
    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary>Where it was taken from.</summary>
    public IReadOnlyList<TranscriptSource> Sources { get; init; } = [];

    /// <summary>The turn, when it can be rated; else null.</summary>
    public string? RatedTurn { get; init; }

    /// <summary>Whether it helped, by the person's last word; null when nothing was said.</summary>
    public bool? Solved { get; init; }

    /// <summary>Whether a reason was given.</summary>
    public bool HasReason { get; init; }

    /// <summary>What the assistant waits for; null when anything may be asked.</summary>
    public string? Expecting { get; init; }
}
