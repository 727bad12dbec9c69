namespace Shirube.Bot.Protocol;

/// <summary>Wire names of how replies are wanted.</summary>
public static class DeliveryModes
{
    public const string Normal = "normal";

    /// <summary>In the body of the answer to the post.</summary>
    public const string ExpectReplies = "expectReplies";
}
