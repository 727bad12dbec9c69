using Shirube.Bot.Dialogue.Records;
using Shirube.Knowledge.Signals;

namespace Shirube.Bot.Dialogue.Memory;

/// <summary>What is to be stored after a turn.</summary>
internal sealed record JournalEntry
{
    public required TurnRecord Turn { get; init; }

    public required string PersonId { get; init; }

    public required ConversationMemory Memory { get; init; }

    /// <summary>To be reported once the turn is stored; null when there is nothing to report.</summary>
    public Observation? Miss { get; init; }
}
