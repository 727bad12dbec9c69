using System.Text.Json.Serialization;

namespace Shirube.Bot.Dialogue.Memory;

/// <summary>A section that was shown.</summary>
internal sealed record ShownSection(
    [property: JsonPropertyName("n")] int No,
    [property: JsonPropertyName("l")] string Lang,
    [property: JsonPropertyName("a")] string Anchor);
