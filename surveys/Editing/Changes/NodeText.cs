using System.Text.Json;
using System.Text.Json.Nodes;
using Shirube.Surveys.Definitions;

namespace Shirube.Surveys.Editing.Changes;

/// <summary>Reads texts of JSON as a form shows them.</summary>
internal static class NodeText
{
    public static string Plain(JsonObject node, string property) => node[property] is JsonValue value ? value.ToString() : "";

    public static bool Flag(JsonObject node, string property) => node[property] is JsonValue value && value.GetValueKind() == JsonValueKind.True;

    public static LocalText Local(JsonObject node, string property)
    {
        if (node[property] is not JsonObject texts) return new LocalText(Plain(node, property), "");
        var ja = Plain(texts, "ja");
        return new LocalText(ja.Length > 0 ? ja : Plain(texts, "default"), Plain(texts, "en"));
    }
}
