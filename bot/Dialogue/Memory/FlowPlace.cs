using System.Text.Json.Serialization;

namespace Shirube.Bot.Dialogue.Memory;

/// <summary>Where a conversation stands in a flow.</summary>
/// <param name="Id">The flow.</param>
/// <param name="Path">The steps that led here, the present one last.</param>
internal sealed record FlowPlace(
    [property: JsonPropertyName("i")] string Id,
    [property: JsonPropertyName("p")] IReadOnlyList<string> Path);
