namespace Shirube.Bot.Protocol;

/// <summary>Activities in their order, and how far they reach.</summary>
public sealed class ActivitySet
{
    public IList<Activity>? Activities { get; set; }

    /// <summary>What to ask for the next ones with; null when these leave it as it was.</summary>
    public string? Watermark { get; set; }
}
