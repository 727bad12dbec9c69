namespace Shirube.Bot.Dialogue;

/// <summary>Values of <see cref="Choice"/> that are always accepted, in whatever state a conversation is.</summary>
public static class ChoiceValues
{
    /// <summary>Hands the conversation over to the desk.</summary>
    public const string Desk = "desk";

    /// <summary>None of what was offered.</summary>
    public const string None = "none";

    /// <summary>Begins again: leaves a flow and forgets what was asked.</summary>
    public const string Restart = "restart";

    /// <summary>One step back in a flow.</summary>
    public const string Back = "back";

    /// <summary>The last answer helped.</summary>
    public const string Solved = "solved";

    /// <summary>The last answer did not help.</summary>
    public const string Unsolved = "unsolved";

    internal const string AskPrefix = "ask:";
    internal const string SectionPrefix = "section:";
    internal const string ServicePrefix = "service:";
    internal const string FlowPrefix = "flow:";
}
