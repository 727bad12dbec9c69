namespace Shirube.Bot.Protocol;

/// <summary>Wire names of channels.</summary>
public static class Channels
{
    public const string DirectLine = "directline";
    public const string Emulator = "emulator";
    public const string Msteams = "msteams";
    public const string Webchat = "webchat";
}
