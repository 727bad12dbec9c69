using System.Text.Json;
using System.Text.Unicode;
using Shirube.Bot.Protocol;

namespace Shirube.Bot.DirectLine;

/// <summary>Reads activities from bytes that anybody may have sent.</summary>
internal static class ActivityBody
{
    /// <summary>The activity in a body, or null when it is none. Every text in it, however deep, can be read without a fault.</summary>
    public static Activity? Parse(ReadOnlySpan<byte> body)
    {
        // What is not read into a field is kept as bytes, and would fail later where nobody expects it.
        if (!Utf8.IsValid(body) || !HasWholeTexts(body)) return null;
        try
        {
            return JsonSerializer.Deserialize(body, ProtocolJson.Default.Activity);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool HasWholeTexts(ReadOnlySpan<byte> body)
    {
        var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = ProtocolJson.DeepestJson });
        try
        {
            while (reader.Read())
                if (reader is { TokenType: JsonTokenType.String or JsonTokenType.PropertyName, ValueIsEscaped: true }) reader.GetString();
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Half of a surrogate pair, written as an escape.
            return false;
        }
    }
}
