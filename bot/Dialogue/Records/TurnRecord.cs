namespace Shirube.Bot.Dialogue.Records;

/// <summary>One turn: what was said, what was answered, and whether it helped.</summary>
public sealed class TurnRecord
{
    public required string Id { get; init; }

    public required string ConversationId { get; init; }

    /// <summary>Its place in the conversation, from 1.</summary>
    public required int Number { get; init; }

    public required DateTimeOffset At { get; init; }

    public required ReplyKind Kind { get; init; }

    /// <summary>How sure it was; null where nothing was looked for.</summary>
    public Band? Band { get; init; }

    /// <summary>Confidence of the best hit; null where nothing was looked for.</summary>
    public double? Confidence { get; init; }

    /// <summary>What the person typed, masked, or the label of what was pressed.</summary>
    public required string Words { get; init; }

    /// <summary>True when something was pressed.</summary>
    public bool IsChoice { get; init; }

    /// <summary>Language of the answer.</summary>
    public required string Lang { get; init; }

    /// <summary>The answer, Markdown.</summary>
    public required string Answer { get; init; }

    /// <summary>The sections that were shown, as JSON; empty for none.</summary>
    public string Sources { get; init; } = "";

    /// <summary>True when the person was not helped: nothing found, or none of what was offered.</summary>
    public bool IsMiss { get; init; }

    /// <summary>Why it went to the desk; null when it did not.</summary>
    public Desk.HandoverReason? Handover { get; init; }

    public string? Inquiry { get; init; }

    /// <summary>Flow and step, <c>flow/step</c>; null outside flows.</summary>
    public string? Flow { get; init; }

    /// <summary>Version of the settings that was in force; 0 for the defaults.</summary>
    public int Settings { get; init; }

    /// <summary>解決した or 解決しない; null when nothing was said.</summary>
    public bool? Solved { get; set; }

    public RatingReason? Reason { get; set; }

    /// <summary>In the person's own words, masked.</summary>
    public string Comment { get; set; } = "";

    public DateTimeOffset? RatedAt { get; set; }
}
