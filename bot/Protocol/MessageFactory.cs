namespace Shirube.Bot.Protocol;

/// <summary>Makes messages.</summary>
public static class MessageFactory
{
    /// <summary>A message of Markdown.</summary>
    public static Activity Markdown(string text, string? locale = null) => Of(text, TextFormatTypes.Markdown, locale);

    /// <summary>A message of plain text.</summary>
    public static Activity Text(string text, string? locale = null) => Of(text, TextFormatTypes.Plain, locale);

    private static Activity Of(string text, string format, string? locale) => new()
    {
        Type = ActivityTypes.Message,
        Text = text,
        TextFormat = format,
        Locale = locale,
    };
}
