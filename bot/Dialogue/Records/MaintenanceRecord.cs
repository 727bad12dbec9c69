namespace Shirube.Bot.Dialogue.Records;

/// <summary>An announced stop of the assistant. Kept for the reports, also when it was called off.</summary>
public sealed class MaintenanceRecord
{
    public required string Id { get; init; }

    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset Until { get; set; }

    /// <summary>True for a stop that could not be planned.</summary>
    public bool IsEmergency { get; init; }

    public required string TextJa { get; init; }

    public string TextEn { get; init; } = "";

    public required string Author { get; init; }

    public required DateTimeOffset AnnouncedAt { get; init; }

    /// <summary>When it was called off or ended early; null when it was not.</summary>
    public DateTimeOffset? EndedAt { get; set; }

    public string? EndedBy { get; set; }
}
