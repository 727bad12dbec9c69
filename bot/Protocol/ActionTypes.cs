namespace Shirube.Bot.Protocol;

/// <summary>Wire names of what a button does.</summary>
public static class ActionTypes
{
    /// <summary>Says the value, for all to see.</summary>
    public const string ImBack = "imBack";

    /// <summary>Sends the value without showing it.</summary>
    public const string PostBack = "postBack";

    /// <summary>Shows one text and sends another value.</summary>
    public const string MessageBack = "messageBack";

    public const string OpenUrl = "openUrl";
}
