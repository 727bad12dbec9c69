using System.Text.Json;

namespace Shirube.Bot.Protocol;

/// <summary>What all activities have in common. Names are those of the protocol.</summary>
public interface IActivity
{
    string? Type { get; set; }

    string? Id { get; set; }

    /// <summary>When the channel took it.</summary>
    DateTimeOffset? Timestamp { get; set; }

    /// <summary>When it was sent, on the sender's clock.</summary>
    DateTimeOffset? LocalTimestamp { get; set; }

    string? ServiceUrl { get; set; }

    string? ChannelId { get; set; }

    ChannelAccount? From { get; set; }

    ConversationAccount? Conversation { get; set; }

    ChannelAccount? Recipient { get; set; }

    string? ReplyToId { get; set; }

    string? Locale { get; set; }

    IList<Entity>? Entities { get; set; }

    /// <summary>What only the channel understands; passed on as it came.</summary>
    JsonElement? ChannelData { get; set; }

    /// <summary>Fields that this program does not know; passed on as they came.</summary>
    IDictionary<string, JsonElement> Properties { get; }
}
