namespace Shirube.Bot.Dialogue.Records;

/// <summary>One version of the assistant's settings. The largest number is in force.</summary>
public sealed class SettingsRecord
{
    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    /// <summary>The settings, as JSON.</summary>
    public required string Json { get; init; }

    public required string Author { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>Why, in the author's words.</summary>
    public required string Note { get; init; }

    /// <summary>The version that was brought back; null when it was written anew.</summary>
    public int? RestoredFrom { get; init; }
}
