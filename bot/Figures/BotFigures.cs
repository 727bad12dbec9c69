using Shirube.Bot.Desk;
using Shirube.Bot.Dialogue;

namespace Shirube.Bot.Figures;

/// <summary>Figures of the assistant over a time.</summary>
public sealed record BotFigures
{
    /// <summary>Every day of the time, also those without a question.</summary>
    public required IReadOnlyList<DayVolume> Days { get; init; }

    /// <summary>Questions without an answer, most first.</summary>
    public required IReadOnlyList<MissGroup> Misses { get; init; }

    /// <summary>Number of misses in all.</summary>
    public required int MissCount { get; init; }

    /// <summary>Hand-overs by their reasons, most first.</summary>
    public required IReadOnlyList<KeyValuePair<HandoverReason, int>> Handovers { get; init; }

    /// <summary>Why answers did not help, most first.</summary>
    public required IReadOnlyList<KeyValuePair<RatingReason, int>> Reasons { get; init; }

    /// <summary>Answers marked as helpful.</summary>
    public required int Solved { get; init; }

    /// <summary>Answers marked as not helpful.</summary>
    public required int Unsolved { get; init; }

    public required Deflection Deflection { get; init; }
}
