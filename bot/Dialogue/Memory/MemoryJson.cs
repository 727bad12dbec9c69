using System.Text.Json;
using System.Text.Json.Serialization;

namespace Shirube.Bot.Dialogue.Memory;

/// <summary>A conversation's memory as it is stored.</summary>
internal static class MemoryJson
{
    private static readonly JsonSerializerOptions Options = new() { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    public static string Write(ConversationMemory memory) => JsonSerializer.Serialize(memory, Options);

    /// <summary>The memory; an empty one where the text is damaged or of another time.</summary>
    public static ConversationMemory Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<ConversationMemory>(json, Options) ?? new ConversationMemory();
        }
        catch (JsonException)
        {
            // Forgetting a topic is a smaller harm than a conversation that never answers again.
            return new ConversationMemory();
        }
    }
}
