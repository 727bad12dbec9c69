namespace Shirube.Bot.Protocol;

/// <summary>The portal's languages among those that clients name.</summary>
public static class Locales
{
    /// <summary><c>en</c> for any English, else <c>ja</c>.</summary>
    public static string LangOf(string? locale) => locale is not null && locale.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? "en" : "ja";
}
