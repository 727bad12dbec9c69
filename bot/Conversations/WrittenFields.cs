using System.Text.Json;
using System.Text.Json.Nodes;

namespace Shirube.Bot.Conversations;

/// <summary>The fields of a value in which people write: a comment to a rating. Others hold names of turns and choices, which a mask would break.</summary>
internal static class WrittenFields
{
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal) { "feedback", "feedbackText", "comment", "text" };

    /// <summary>The value with each such field replaced; itself when nothing was.</summary>
    public static JsonElement Replace(JsonElement value, Func<string, string> replace)
    {
        if (value.ValueKind is not (JsonValueKind.Object or JsonValueKind.Array) || JsonNode.Parse(value.GetRawText()) is not { } node) return value;
        return Replace(node, replace) ? JsonDocument.Parse(node.ToJsonString()).RootElement.Clone() : value;
    }

    private static bool Replace(JsonNode? node, Func<string, string> replace) => node switch
    {
        JsonObject fields => fields.ToList().Aggregate(false, (isChanged, field) => (Names.Contains(field.Key) && ReplaceIn(fields, field, replace)) | Replace(field.Value, replace) | isChanged),
        JsonArray items => items.Aggregate(false, (isChanged, item) => Replace(item, replace) | isChanged),
        _ => false,
    };

    private static bool ReplaceIn(JsonObject fields, KeyValuePair<string, JsonNode?> field, Func<string, string> replace)
    {
        if (field.Value?.GetValueKind() != JsonValueKind.String) return false;
        var text = field.Value.GetValue<string>();
        var other = replace(text);
        if (other == text) return false;
        fields[field.Key] = other;
        return true;
    }
}
