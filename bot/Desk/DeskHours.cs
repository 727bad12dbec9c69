namespace Shirube.Bot.Desk;

/// <summary>The desk's hours as they stand now, in office time.</summary>
/// <param name="IsOpen">Whether somebody answers now.</param>
/// <param name="NextOpening">When the desk opens next; when it is open, the start of the next working day.</param>
/// <param name="Closes">When it closes today; null when it is closed.</param>
public sealed record DeskHours(bool IsOpen, DateTimeOffset NextOpening, DateTimeOffset? Closes);
