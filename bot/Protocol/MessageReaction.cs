namespace Shirube.Bot.Protocol;

/// <summary>A reaction such as <c>like</c>.</summary>
public sealed class MessageReaction
{
    public string? Type { get; set; }
}
