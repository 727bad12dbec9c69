using Shirube.Bot.Desk;
using Shirube.Bot.Dialogue;

namespace Shirube.Bot.Figures;

/// <summary>What is counted of a turn.</summary>
internal sealed record CountedTurn
{
    public required string ConversationId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required ReplyKind Kind { get; init; }

    public Band? Band { get; init; }

    public bool IsChoice { get; init; }

    public bool IsMiss { get; init; }

    public HandoverReason? Handover { get; init; }

    public bool? Solved { get; init; }

    public RatingReason? Reason { get; init; }

    /// <summary>Whether something was looked for: a typed question, also one that began a flow.</summary>
    public bool IsQuestion => Band is not null || (Kind == ReplyKind.Flow && !IsChoice);

    public bool ShowedSection => Kind is ReplyKind.Answer or ReplyKind.Flow;
}
