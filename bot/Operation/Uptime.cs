namespace Shirube.Bot.Operation;

/// <summary>How long the assistant worked in a time.</summary>
/// <param name="Watched">The time that has passed since it is watched.</param>
/// <param name="Planned">Of it, stops that were announced as planned.</param>
/// <param name="Up">Outside of those, the time it was seen working.</param>
public sealed record Uptime(TimeSpan Watched, TimeSpan Planned, TimeSpan Up)
{
    /// <summary>Share of the time outside planned stops in which it worked, 0 to 1; null when nothing was to be watched.</summary>
    public double? Share => Watched > Planned ? Math.Min(1, Up / (Watched - Planned)) : null;
}
