namespace Shirube.Bot.Protocol;

/// <summary>Wire names of how a text is to be read. Clients differ in what they take a missing one for, so it is always sent.</summary>
public static class TextFormatTypes
{
    public const string Plain = "plain";
    public const string Markdown = "markdown";
}
