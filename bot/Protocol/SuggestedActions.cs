namespace Shirube.Bot.Protocol;

/// <summary>Buttons that stand for as long as their message is the last one.</summary>
public sealed class SuggestedActions
{
    /// <summary>For whom; everybody when null.</summary>
    public IList<string>? To { get; set; }

    public IList<CardAction>? Actions { get; set; }
}
