namespace Shirube.Bot.Dialogue;

/// <summary>What the host tells the assistant.</summary>
public sealed record DialogueOptions
{
    /// <summary>Time zone of the office.</summary>
    public string TimeZone { get; init; } = "Asia/Tokyo";
}
