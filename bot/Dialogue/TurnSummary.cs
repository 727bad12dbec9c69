namespace Shirube.Bot.Dialogue;

/// <summary>What happened in a turn, for who counts what became of a person's attempt to get help.</summary>
public sealed record TurnSummary
{
    public required string TurnId { get; init; }

    public required string ConversationId { get; init; }

    public required ChatPerson Person { get; init; }

    public required DateTimeOffset At { get; init; }

    public required ReplyKind Kind { get; init; }

    /// <summary>What was asked, masked; empty for a choice.</summary>
    public required string Words { get; init; }

    /// <summary>Language of the answer.</summary>
    public required string Lang { get; init; }

    public required IReadOnlyList<Source> Sources { get; init; }

    /// <summary>Number of the inquiry that was made; null when none was.</summary>
    public string? Inquiry { get; init; }
}
