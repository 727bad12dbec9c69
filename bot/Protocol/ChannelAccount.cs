using System.Text.Json;
using System.Text.Json.Serialization;

namespace Shirube.Bot.Protocol;

/// <summary>A person or a bot, as a channel knows it.</summary>
public sealed class ChannelAccount
{
    public string? Id { get; set; }

    public string? Name { get; set; }

    /// <summary>The person's id in the organisation's directory, where the channel knows it.</summary>
    public string? AadObjectId { get; set; }

    /// <summary><c>bot</c> or <c>user</c>.</summary>
    public string? Role { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement> Properties { get; set; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
}
