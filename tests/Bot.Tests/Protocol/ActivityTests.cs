using System.Text.Json;
using Shirube.Bot.Protocol;
using Xunit;

namespace Shirube.Bot.Tests.Protocol;

public sealed class ActivityTests
{
    // An activity as Web Chat posts it, one of Teams, and one with everything strange in it.
    public static TheoryData<string> Written =>
    [
        """{"type":"message","id":"c|0000001","timestamp":"2026-11-20T10:00:00+00:00","channelId":"directline","from":{"id":"dl_1","role":"user"},"locale":"ja-JP","text":"こんにちは <b>&</b>","textFormat":"plain","entities":[{"type":"ClientCapabilities","requiresBotState":true,"supportsListening":true}],"channelData":{"clientActivityID":"a","clientTimestamp":"2026-11-20T09:59:59.000Z"},"attachments":[]}""",
        """{"type":"invoke","from":{"id":"29:x","aadObjectId":"0000","name":"山田","weird":[1,{"a":null}]},"conversation":{"id":"19:x;messageid=1","conversationType":"personal","tenantId":"t"},"name":"message/submitAction","value":{"actionName":"feedback","actionValue":{"reaction":"like"}},"x-unknown":{"nested":{"deep":[1.50,1e3,"\u3042"]}}}""",
        """{"type":"x-not-known","callerId":"urn:x","importance":"high","semanticAction":{"id":"a","entities":{}},"emptyText":"","no":false}""",
    ];

    [Theory]
    [MemberData(nameof(Written))]
    public void Activity_ReadAndWritten_KeepsEveryField(string json)
    {
        var activity = JsonSerializer.Deserialize(json, ProtocolJson.Default.Activity);

        var again = JsonSerializer.Serialize(activity, ProtocolJson.Default.Activity);

        Assert.True(JsonElement.DeepEquals(JsonDocument.Parse(json).RootElement, JsonDocument.Parse(again).RootElement), again);
    }

    [Theory]
    [InlineData("""{"type":"message","type":"event"}""")]
    [InlineData("""{"type":5}""")]
    [InlineData("""{"timestamp":"yesterday"}""")]
    [InlineData("""{"entities":{}}""")]
    [InlineData("""[]""")]
    [InlineData("""{"type":"message"} trailing""")]
    [InlineData("""{"type":"message",}""")]
    [InlineData("")]
    public void Activity_OfWrongShape_IsNotRead(string json)
        => Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(json, ProtocolJson.Default.Activity) ?? throw new JsonException());

    [Fact]
    public void Activity_DeeplyNested_IsNotRead()
    {
        var fits = Nested(ProtocolJson.DeepestJson - 3);
        var tooDeep = Nested(100_000);

        Assert.NotNull(JsonSerializer.Deserialize(fits, ProtocolJson.Default.Activity));
        Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize(tooDeep, ProtocolJson.Default.Activity));

        static string Nested(int depth) => $$"""{"type":"message","value":{{new string('[', depth)}}{{new string(']', depth)}}}""";
    }

    [Fact]
    public void Reference_OfAnActivity_LeadsBackToIt()
    {
        var activity = new Activity { Id = "1", ChannelId = "msteams", ServiceUrl = "https://x.example", From = new ChannelAccount { Id = "u" }, Recipient = new ChannelAccount { Id = "b" }, Conversation = new ConversationAccount { Id = "c" } };

        var reference = activity.GetConversationReference();

        Assert.Equal(("1", "msteams", "https://x.example", "u", "b", "c"), (reference.ActivityId, reference.ChannelId, reference.ServiceUrl, reference.User!.Id, reference.Bot!.Id, reference.Conversation!.Id));
    }
}
