using Shirube.Bot.Protocol;

namespace Shirube.Bot.Conversations;

/// <summary>The assistant as a member of conversations on this portal's own channel.</summary>
internal static class BotAccount
{
    private const string Id = "shirube";

    /// <summary>A new one each time: activities may be changed by whoever holds them.</summary>
    public static ChannelAccount Make() => new() { Id = Id, Name = "しるべ", Role = RoleTypes.Bot };
}
