using Shirube.Bot.Agents;
using Shirube.Bot.Dialogue;

namespace Shirube.Portal.Chat;

/// <summary>What the page shows.</summary>
/// <param name="State">Whether the assistant can be talked to.</param>
/// <param name="Lines">What was said so far.</param>
internal sealed record ChatSheet(AssistantState State, IReadOnlyList<TranscriptEntry> Lines)
{
    /// <summary>What can be pressed now: the choices of the last thing said.</summary>
    public IReadOnlyList<Choice> Choices => Lines is [.., var last] ? last.Choices : [];

    /// <summary>What the assistant waits for; null when anything may be asked.</summary>
    public string? Expecting => Lines is [.., var last] ? last.Expecting : null;
}
