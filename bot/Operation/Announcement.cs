namespace Shirube.Bot.Operation;

/// <summary>A stop of the assistant that is to be announced.</summary>
public sealed record Announcement
{
    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset Until { get; init; }

    /// <summary>True for a stop that could not be planned.</summary>
    public bool IsEmergency { get; init; }

    public required string TextJa { get; init; }

    public string TextEn { get; init; } = "";

    public required string Author { get; init; }
}
