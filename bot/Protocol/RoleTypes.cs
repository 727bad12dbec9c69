namespace Shirube.Bot.Protocol;

/// <summary>Wire names of who takes part.</summary>
public static class RoleTypes
{
    public const string Bot = "bot";
    public const string User = "user";
}
