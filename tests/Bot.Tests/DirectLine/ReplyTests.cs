using System.Text.Json;
using Shirube.Bot.Dialogue;
using Shirube.Bot.Tests.Support;
using Xunit;

namespace Shirube.Bot.Tests.DirectLine;

/// <summary>How replies look on the wire, and what comes back from their buttons.</summary>
public sealed class ReplyTests(ChatFixture fixture) : IClassFixture<ChatFixture>
{
    private static readonly Source Section = new(1001, "ja", 3, "パスワードを\"初期化\"する", "自分で", "自分で", "/articles/1001/password#自分で", new DateOnly(2026, 11, 1));

    private ChatPortal Portal => fixture.Portal;

    [Fact]
    public async Task Reply_WithSources_CitesThem()
    {
        var message = await ReplyAsync("答え", reply => reply with { Text = "手順です[1]。", Sources = [Section], CanBeRated = true });

        var entity = Assert.Single(message.GetProperty("entities").EnumerateArray());
        Assert.Equal("手順です[1]。\n\n[1]: </articles/1001/password#自分で> \"パスワードを\\\"初期化\\\"する › 自分で\"", message.GetProperty("text").GetString());
        Assert.Equal("https://schema.org/Message", entity.GetProperty("type").GetString());
        Assert.Equal("", entity.GetProperty("@id").GetString());
        var claim = Assert.Single(entity.GetProperty("citation").EnumerateArray());
        Assert.Equal("1", claim.GetProperty("position").GetString());
        Assert.Equal("/articles/1001/password#自分で", claim.GetProperty("appearance").GetProperty("url").GetString());
        Assert.Equal(["LikeAction", "DislikeAction"], entity.GetProperty("potentialAction").EnumerateArray().Select(action => action.GetProperty("@type").GetString()));
        Assert.Equal("default", message.GetProperty("channelData").GetProperty("feedbackLoop").GetProperty("type").GetString());
    }

    [Fact]
    public async Task Reply_WithoutRating_HasNoThumbs()
    {
        var message = await ReplyAsync("挨拶", reply => reply);

        Assert.False(message.TryGetProperty("entities", out _));
        Assert.False(message.GetProperty("channelData").TryGetProperty("feedbackLoop", out _));
    }

    [Fact]
    public async Task Choice_Pressed_ComesBackAsItsValue()
    {
        using var client = await Portal.TalkAsync();
        Portal.Assistant.Answer = utterance => Portal.Assistant.Say(utterance, "echo:" + (utterance.Choice ?? utterance.Text)) with { Choices = [new Choice("はい", "yes:1")] };
        await client.SayAsync("選ばせて");
        await client.AnsweredAsync(1);
        var (_, set) = await client.ReadAsync();
        var button = set.GetProperty("activities").EnumerateArray().Last().GetProperty("suggestedActions").GetProperty("actions")[0];

        // As Web Chat posts a messageBack.
        await client.PostAsync(new { type = "message", text = button.GetProperty("text"), value = button.GetProperty("value"), channelData = new { messageBack = new { displayText = button.GetProperty("displayText") } } });
        await client.AnsweredAsync(2);
        Portal.Assistant.Answer = null;

        Assert.Equal("messageBack", button.GetProperty("type").GetString());
        Assert.Equal("はい", button.GetProperty("title").GetString());
        var heard = Portal.Assistant.Heard.Last(utterance => utterance.ConversationId == client.ConversationId);
        Assert.Equal("yes:1", heard.Choice);
        Assert.Equal("", heard.Text);
    }

    [Fact]
    public async Task HandOver_IsToldToTheChannelToo()
    {
        using var client = await Portal.TalkAsync();
        Portal.Assistant.Answer = utterance => Portal.Assistant.Say(utterance, "echo:渡しました") with { Kind = ReplyKind.HandedOver, Inquiry = "Q2026-00042" };
        await client.SayAsync("担当者");
        await client.AnsweredAsync(1);
        Portal.Assistant.Answer = null;
        var (_, set) = await client.ReadAsync();

        var handoff = set.GetProperty("activities").EnumerateArray().Last();
        Assert.Equal("event", handoff.GetProperty("type").GetString());
        Assert.Equal("handoff.initiate", handoff.GetProperty("name").GetString());
        Assert.Equal("Q2026-00042", handoff.GetProperty("value").GetProperty("inquiry").GetString());
    }

    [Theory]
    [InlineData("like", true)]
    [InlineData("dislike", false)]
    public async Task Thumb_OfWebChat_IsARating(string thumb, bool solved)
    {
        using var client = await Portal.TalkAsync();
        var (turn, message) = await RatedAsync(client);
        var action = message.GetProperty("entities")[0].GetProperty("potentialAction").EnumerateArray().Single(found => found.GetProperty("@id").GetString()!.EndsWith(":" + thumb, StringComparison.Ordinal));

        await client.PostAsync(new { type = "event", name = "webchat:activity-status/feedback", entities = new[] { action } });
        await client.SayAsync("続き");
        await client.AnsweredAsync(2);

        var rating = Portal.Assistant.Ratings.Single(rated => rated.ConversationId == client.ConversationId);
        Assert.Equal((turn, solved), (rating.TurnId, rating.Solved));
    }

    [Fact]
    public async Task Thumb_OfNewerClients_IsARatingWithItsReason()
    {
        using var client = await Portal.TalkAsync();
        var (turn, message) = await RatedAsync(client);

        await client.PostAsync(new
        {
            type = "invoke",
            name = "message/submitAction",
            replyToId = message.GetProperty("id").GetString(),
            value = new { actionName = "feedback", actionValue = new { reaction = "dislike", reason = "Unclear", feedback = "難しい" } },
        });
        await client.SayAsync("続き");
        await client.AnsweredAsync(2);

        var rating = Portal.Assistant.Ratings.Single(rated => rated.ConversationId == client.ConversationId);
        Assert.Equal((turn, false, RatingReason.Unclear, "難しい"), (rating.TurnId, rating.Solved, rating.Reason, rating.Comment));
    }

    [Theory]
    [InlineData("""{"type":"event","name":"webchat:activity-status/feedback","entities":[{"@type":"LikeAction","@id":"urn:other:1"}]}""")]
    [InlineData("""{"type":"event","name":"webchat:activity-status/feedback","entities":[{"@type":5,"@id":7}]}""")]
    [InlineData("""{"type":"event","name":"webchat:activity-status/feedback"}""")]
    [InlineData("""{"type":"event","name":"webchat/join","value":{"page":"/"}}""")]
    [InlineData("""{"type":"invoke","name":"message/submitAction","replyToId":"x|1","value":{"actionValue":{"reaction":"like"}}}""")]
    [InlineData("""{"type":"invoke","name":"message/submitAction","value":[1]}""")]
    [InlineData("""{"type":"invoke","name":"unknown"}""")]
    public async Task Event_ThatIsNoVote_IsNoRating(string activity)
    {
        using var client = await Portal.TalkAsync();

        await client.PostJsonAsync(activity);
        await client.SayAsync("続き");
        await client.AnsweredAsync(1);

        Assert.DoesNotContain(Portal.Assistant.Ratings, rated => rated.ConversationId == client.ConversationId);
    }

    [Theory]
    [InlineData("en-US", "en")]
    [InlineData("ja-JP", "ja")]
    [InlineData("fr-FR", "ja")]
    public async Task Locale_OfAPost_ChoosesTheLanguage(string locale, string lang)
    {
        using var client = await Portal.TalkAsync();

        await client.PostAsync(new { type = "message", text = "x", locale });
        await client.AnsweredAsync(1);

        Assert.Equal(lang, Portal.Assistant.Heard.Single(utterance => utterance.ConversationId == client.ConversationId).Lang);
    }

    private async Task<(string Turn, JsonElement Message)> RatedAsync(DirectLineClient client)
    {
        var turn = "";
        Portal.Assistant.Answer = utterance =>
        {
            var reply = Portal.Assistant.Say(utterance, "echo:x") with { CanBeRated = true };
            turn = reply.TurnId;
            return reply;
        };
        await client.SayAsync("聞く");
        await client.AnsweredAsync(1);
        Portal.Assistant.Answer = null;
        var (_, set) = await client.ReadAsync();
        return (turn, set.GetProperty("activities").EnumerateArray().Last());
    }

    private async Task<JsonElement> ReplyAsync(string question, Func<Reply, Reply> change)
    {
        using var client = await Portal.TalkAsync();
        Portal.Assistant.Answer = utterance => change(Portal.Assistant.Say(utterance, "echo"));
        var (_, started) = await client.StartAsync();
        using var stream = await DirectLineClient.ListenAsync(started);
        await client.SayAsync(question);
        await stream.NextAsync();
        await stream.NextAsync();
        var (message, _) = await stream.NextAsync();
        Portal.Assistant.Answer = null;
        return message;
    }
}
