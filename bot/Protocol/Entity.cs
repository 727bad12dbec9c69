using System.Text.Json;
using System.Text.Json.Serialization;

namespace Shirube.Bot.Protocol;

/// <summary>Something that goes with an activity and is known by its type: a citation, a place, a capability.</summary>
public sealed class Entity
{
    public string? Type { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement> Properties { get; set; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
}
