using Shirube.Bot.Dialogue;

namespace Shirube.Bot.Desk;

/// <summary>All that the desk is told when a conversation is handed over, so that nobody repeats themselves.</summary>
public sealed record Handover
{
    public required string ConversationId { get; init; }

    public required ChatPerson Person { get; init; }

    public required string Lang { get; init; }

    public required HandoverReason Reason { get; init; }

    /// <summary>One line that says what it is about: the last question.</summary>
    public required string Subject { get; init; }

    /// <summary>What was said, oldest first, personal data masked.</summary>
    public required IReadOnlyList<TranscriptLine> Transcript { get; init; }

    /// <summary>Sections the person was shown.</summary>
    public required IReadOnlyList<Source> Shown { get; init; }

    /// <summary>Service it seems to be about; null when not known.</summary>
    public string? Service { get; init; }
}
