using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using Shirube.Bot.Dialogue;
using Shirube.Bot.DirectLine;
using Shirube.Bot.Protocol;

namespace Shirube.Bot.Agents;

/// <summary>Makes a message of a reply, in the words of the protocol: citations, buttons, thumbs.</summary>
internal sealed class ReplyWriter(IOptions<DirectLineOptions> options)
{
    /// <summary>Field of the channel's data that names the turn.</summary>
    public const string TurnField = "turnId";

    private const string MessageEntity = "https://schema.org/Message";

    /// <summary>The message for a reply, as a channel can show it.</summary>
    public Activity Write(Reply reply, string? channelId)
    {
        var message = MessageFactory.Markdown(TextOf(reply, channelId), reply.Lang);
        message.InputHint = reply.Expecting is null ? "acceptingInput" : "expectingInput";
        message.ChannelData = ElementOf(ChannelDataOf(reply));
        if (reply.Sources.Count > 0 || reply.CanBeRated) message.Entities = [EntityOf(reply, channelId)];
        if (reply.Choices.Count > 0) AddChoices(message, reply.Choices, channelId);
        return message;
    }

    // Clients show a reference of the text by the definition of the same number, and the entity adds what it is called.
    private string TextOf(Reply reply, string? channelId)
    {
        if (reply.Sources.Count == 0) return reply.Text;
        var text = new StringBuilder(reply.Text).Append('\n');
        for (var place = 0; place < reply.Sources.Count; place++)
            text.Append(CultureInfo.InvariantCulture, $"\n[{place + 1}]: <{UrlOf(reply.Sources[place], channelId)}> \"{NameOf(reply.Sources[place]).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"");
        return text.ToString();
    }

    private Entity EntityOf(Reply reply, string? channelId)
    {
        var entity = new Entity { Type = MessageEntity };
        entity.Properties["@context"] = ElementOf(JsonValue.Create("https://schema.org"));
        entity.Properties["@type"] = ElementOf(JsonValue.Create("Message"));
        entity.Properties["@id"] = ElementOf(JsonValue.Create(""));
        if (reply.Sources.Count > 0)
            entity.Properties["citation"] = ElementOf(new JsonArray([.. reply.Sources.Select((source, place) => ClaimOf(source, place + 1, channelId))]));
        if (reply.CanBeRated)
            entity.Properties["potentialAction"] = ElementOf(new JsonArray(VoteOf("LikeAction", TurnName.Like(reply.TurnId)), VoteOf("DislikeAction", TurnName.Dislike(reply.TurnId))));
        return entity;
    }

    private JsonObject ClaimOf(Source source, int position, string? channelId) => new()
    {
        ["@type"] = "Claim",
        ["position"] = position.ToString(CultureInfo.InvariantCulture),
        ["appearance"] = new JsonObject
        {
            ["@type"] = "DigitalDocument",
            ["name"] = NameOf(source),
            ["url"] = UrlOf(source, channelId),
        },
    };

    private static JsonObject VoteOf(string type, string name) => new() { ["@type"] = type, ["@id"] = name, ["actionStatus"] = "PotentialActionStatus" };

    private static JsonObject ChannelDataOf(Reply reply)
    {
        var data = new JsonObject { [TurnField] = reply.TurnId, ["kind"] = reply.Kind.ToString() };
        if (reply.CanBeRated) data["feedbackLoop"] = new JsonObject { ["type"] = "default" };
        if (reply.Inquiry is not null) data["inquiry"] = reply.Inquiry;
        if (reply.Expecting is not null) data["expecting"] = reply.Expecting;
        return data;
    }

    private static void AddChoices(Activity message, IReadOnlyList<Choice> choices, string? channelId)
    {
        var actions = choices.Select(ActionOf).ToList();
        // Teams suggests nothing that carries a value; buttons of a card do.
        if (channelId == Channels.Msteams) message.Attachments = [new HeroCard { Buttons = actions }.ToAttachment()];
        else message.SuggestedActions = new SuggestedActions { Actions = actions };
    }

    private static CardAction ActionOf(Choice choice) => new()
    {
        Type = ActionTypes.MessageBack,
        Title = choice.Label,
        DisplayText = choice.Label,
        Text = choice.Label,
        Value = ElementOf(new JsonObject { [UtteranceReader.ChoiceField] = choice.Value }),
    };

    // Elsewhere than in the portal a path leads nowhere.
    private string UrlOf(Source source, string? channelId)
        => channelId == Channels.DirectLine || options.Value.PublicOrigin.Length == 0 ? source.Url : options.Value.PublicOrigin.TrimEnd('/') + source.Url;

    private static string NameOf(Source source) => source.Heading.Length > 0 ? $"{source.Title} › {source.Heading}" : source.Title;

    private static JsonElement ElementOf(JsonNode node) => JsonDocument.Parse(node.ToJsonString()).RootElement.Clone();
}
