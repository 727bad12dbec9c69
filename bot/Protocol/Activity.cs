using System.Text.Json;
using System.Text.Json.Serialization;

namespace Shirube.Bot.Protocol;

/// <summary>
/// What travels between people and the assistant: one type for all kinds, as on the wire. Fields that are not listed here are
/// kept in <see cref="Properties"/> and written again.
/// </summary>
public sealed class Activity : IMessageActivity, IConversationUpdateActivity, IEventActivity, IInvokeActivity, IMessageReactionActivity, IEndOfConversationActivity
{
    public string? Type { get; set; }

    public string? Id { get; set; }

    public DateTimeOffset? Timestamp { get; set; }

    public DateTimeOffset? LocalTimestamp { get; set; }

    public string? LocalTimezone { get; set; }

    public string? ServiceUrl { get; set; }

    public string? ChannelId { get; set; }

    public ChannelAccount? From { get; set; }

    public ConversationAccount? Conversation { get; set; }

    public ChannelAccount? Recipient { get; set; }

    public string? ReplyToId { get; set; }

    public string? Locale { get; set; }

    public string? Text { get; set; }

    public string? TextFormat { get; set; }

    public string? InputHint { get; set; }

    public IList<Attachment>? Attachments { get; set; }

    public string? AttachmentLayout { get; set; }

    public SuggestedActions? SuggestedActions { get; set; }

    public IList<Entity>? Entities { get; set; }

    public IList<ChannelAccount>? MembersAdded { get; set; }

    public IList<ChannelAccount>? MembersRemoved { get; set; }

    public IList<MessageReaction>? ReactionsAdded { get; set; }

    public IList<MessageReaction>? ReactionsRemoved { get; set; }

    public string? Name { get; set; }

    public JsonElement? Value { get; set; }

    public string? Code { get; set; }

    public string? DeliveryMode { get; set; }

    public JsonElement? ChannelData { get; set; }

    [JsonExtensionData]
    public IDictionary<string, JsonElement> Properties { get; set; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);

    /// <summary>Where it was said, so that something can be said there later.</summary>
    public ConversationReference GetConversationReference() => new()
    {
        ActivityId = Id,
        Bot = Recipient,
        ChannelId = ChannelId,
        Conversation = Conversation,
        Locale = Locale,
        ServiceUrl = ServiceUrl,
        User = From,
    };
}
