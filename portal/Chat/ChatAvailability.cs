using Shirube.Bot.Dialogue;

namespace Shirube.Portal.Chat;

/// <summary>Whether the assistant can be talked to, as pages show it.</summary>
internal sealed class ChatAvailability(IEnumerable<IAssistantState> states)
{
    private static readonly AssistantState Always = new(true, null);

    /// <summary>How it is now; available where nobody keeps account of it.</summary>
    public AssistantState Current => states.LastOrDefault()?.Current ?? Always;
}
