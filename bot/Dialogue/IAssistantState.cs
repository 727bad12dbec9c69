namespace Shirube.Bot.Dialogue;

/// <summary>Whether the assistant can be talked to. Quick: it is asked for every page.</summary>
public interface IAssistantState
{
    /// <summary>How it is now.</summary>
    AssistantState Current { get; }
}
