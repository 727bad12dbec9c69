namespace Shirube.Bot.Dialogue.Records;

/// <summary>A time in which the assistant was seen working, or failing, without a break. Where there is no record it was not running.</summary>
public sealed class UptimeRecord
{
    public required DateTimeOffset From { get; init; }

    public required DateTimeOffset Until { get; set; }

    public required bool IsUp { get; init; }
}
