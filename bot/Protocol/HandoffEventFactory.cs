using System.Text.Json;

namespace Shirube.Bot.Protocol;

/// <summary>Makes the events that tell a channel of a hand-over to people.</summary>
public static class HandoffEventFactory
{
    /// <summary>Name of the event that begins a hand-over.</summary>
    public const string InitiateName = "handoff.initiate";

    /// <summary>The conversation goes to people; <paramref name="context"/> says what they have to know.</summary>
    public static Activity CreateHandoffInitiation(JsonElement context) => new()
    {
        Type = ActivityTypes.Event,
        Name = InitiateName,
        Value = context,
    };
}
