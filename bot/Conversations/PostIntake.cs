using System.Text.Json;
using Shirube.Bot.Dialogue;
using Shirube.Bot.Protocol;

namespace Shirube.Bot.Conversations;

/// <summary>Makes of what a client sent what is kept: whose it is and when is not the client's to say, and personal data is taken out.</summary>
internal sealed class PostIntake(IPersonalDataMask mask, TimeProvider clock)
{
    private const string ClientIdName = "clientActivityID";
    private const int LongestClientId = 100;

    /// <summary>Sets what the channel sets.</summary>
    public MaskedKinds Take(Activity activity, ConversationHead conversation)
    {
        activity.Id = null;
        activity.Timestamp = clock.GetUtcNow();
        activity.ChannelId = Channels.DirectLine;
        activity.ServiceUrl = null;
        activity.From = new ChannelAccount { Id = conversation.UserId, Role = RoleTypes.User };
        activity.Conversation = new ConversationAccount { Id = conversation.Id };
        activity.Recipient = BotAccount.Make();
        activity.DeliveryMode = null;
        activity.MembersAdded = activity.MembersRemoved = null;
        activity.ReactionsAdded = activity.ReactionsRemoved = null;
        // What a person writes is shown as they wrote it.
        if (activity.Type == ActivityTypes.Message && activity.Text is not null) activity.TextFormat = TextFormatTypes.Plain;
        return Mask(activity);
    }

    /// <summary>Takes personal data out of the words of an activity.</summary>
    public MaskedKinds Mask(Activity activity)
    {
        var kinds = new HashSet<PersonalDataKind>();
        var typed = activity.Text;
        activity.Text = Mask(activity.Text, kinds);
        if (activity.Value is { } value) activity.Value = Mask(value, kinds);
        foreach (var name in activity.Properties.Keys.ToList()) activity.Properties[name] = Mask(activity.Properties[name], kinds);
        return kinds.Count == 0 ? MaskedKinds.None : new MaskedKinds([.. kinds.Order()], typed);
    }

    /// <summary>A text without personal data.</summary>
    public string? Mask(string? text) => Mask(text, []);

    /// <summary>The client's own name for what it posts, or null.</summary>
    public static string? ClientIdOf(Activity activity)
        => activity.ChannelData is { ValueKind: JsonValueKind.Object } data && data.TryGetProperty(ClientIdName, out var id) && id.ValueKind == JsonValueKind.String
            && id.GetString() is { Length: > 0 and <= LongestClientId } text ? text : null;

    private JsonElement Mask(JsonElement element, HashSet<PersonalDataKind> kinds)
    {
        if (element.ValueKind != JsonValueKind.String) return WrittenFields.Replace(element, written => Mask(written, kinds)!);
        var text = element.GetString();
        var masked = Mask(text, kinds);
        return masked == text ? element : JsonSerializer.SerializeToElement(masked!, TextJson.Default.String);
    }

    private string? Mask(string? text, HashSet<PersonalDataKind> kinds)
    {
        if (string.IsNullOrEmpty(text)) return text;
        var masked = mask.Mask(text);
        kinds.UnionWith(masked.Kinds);
        return masked.Text;
    }
}
