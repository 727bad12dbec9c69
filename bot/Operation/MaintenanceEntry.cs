namespace Shirube.Bot.Operation;

/// <summary>An announced stop, as it is listed.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Announcement">What was announced.</param>
/// <param name="AnnouncedAt">When.</param>
/// <param name="EndedAt">When it was called off or ended early; null when it was not.</param>
/// <param name="EndedBy">By whom.</param>
public sealed record MaintenanceEntry(string Id, Announcement Announcement, DateTimeOffset AnnouncedAt, DateTimeOffset? EndedAt, string? EndedBy)
{
    /// <summary>When it ends or ended.</summary>
    public DateTimeOffset End => EndedAt is { } ended && ended < Announcement.Until ? ended : Announcement.Until;

    /// <summary>Whether the assistant is stopped at a moment.</summary>
    public bool Covers(DateTimeOffset moment) => Announcement.From <= moment && moment < End;
}
