using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Shirube.Bot.DialogueSettings;

/// <summary>Settings as they are stored and compared: one value a line.</summary>
internal static class SettingsJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    public static string Write(AssistantSettings settings) => JsonSerializer.Serialize(settings, Options);

    /// <summary>The settings; null where the text is damaged.</summary>
    public static AssistantSettings? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<AssistantSettings>(json, Options);
        }
        catch (JsonException)
        {
            // The caller says so and goes on with what it has.
            return null;
        }
    }
}
