using System.Globalization;
using System.Text.Json;
using Shirube.Bot.Conversations;

namespace Shirube.Bot.Agents;

/// <summary>Which turn a message belongs to, for clients that name the message they rate.</summary>
internal sealed class RatedMessages(IConversations conversations)
{
    /// <summary>Messages of other channels that are remembered: they are rated soon or never.</summary>
    private const int Most = 10_000;

    private readonly Lock _lock = new();

    private readonly Dictionary<(string Conversation, string Message), string> _turns = [];

    private readonly Queue<(string Conversation, string Message)> _order = new();

    /// <summary>Remembers a message of another channel, which gives messages names of its own.</summary>
    public void Remember(string conversationId, string? messageId, string turnId)
    {
        if (messageId is null) return;
        lock (_lock)
        {
            if (!_turns.TryAdd((conversationId, messageId), turnId)) return;
            _order.Enqueue((conversationId, messageId));
            if (_order.Count > Most) _turns.Remove(_order.Dequeue());
        }
    }

    /// <summary>The turn of a message, or null.</summary>
    public async Task<string?> TurnOfAsync(string conversationId, string? messageId, CancellationToken cancellation)
    {
        if (messageId is null) return null;
        lock (_lock)
        {
            if (_turns.TryGetValue((conversationId, messageId), out var turn)) return turn;
        }

        if (!messageId.StartsWith(conversationId + "|", StringComparison.Ordinal)) return null;
        if (!long.TryParse(messageId.AsSpan(conversationId.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        return await conversations.ReadAsync(conversationId, number - 1, 1, cancellation) is [var stored] && stored.Number == number ? TurnIn(stored.Json) : null;
    }

    private static string? TurnIn(string json)
    {
        using var activity = JsonDocument.Parse(json);
        return activity.RootElement.TryGetProperty("channelData", out var data) && data.ValueKind == JsonValueKind.Object
            && data.TryGetProperty(ReplyWriter.TurnField, out var turn) && turn.ValueKind == JsonValueKind.String ? turn.GetString() : null;
    }
}
