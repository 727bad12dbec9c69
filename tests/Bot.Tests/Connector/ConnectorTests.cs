using System.Net;
using Shirube.Bot.Dialogue;
using Shirube.Bot.Tests.Support;
using Xunit;

namespace Shirube.Bot.Tests.Connector;

public sealed class ConnectorTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Messages_NotConfigured_IsNotThere()
    {
        await using var portal = await ChatPortal.StartAsync();
        using var client = new HttpClient { BaseAddress = portal.Address };

        using var response = await client.PostAsync(new Uri("/api/messages", UriKind.Relative), DirectLineClient.Json("{}"), Stop);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task Call_OfTheService_IsAcknowledgedAndAnsweredThroughItsUrl()
    {
        await using var setup = await ConnectedPortal.StartAsync();

        var (status, _) = await setup.CallAsync(setup.Claims(), setup.Message("印刷できない"));
        var (path, authorization, reply) = await setup.ReplyAsync();

        Assert.Equal(HttpStatusCode.Accepted, status);
        Assert.Equal("/amer/v3/conversations/19%3Aabc%3Bmessageid%3D1%7Cx/activities/in-1", path);
        Assert.Equal("Bearer reply-token-1", authorization);
        Assert.Equal("echo:印刷できない", reply.GetProperty("text").GetString());
        Assert.Equal("28:bot", reply.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("in-1", reply.GetProperty("replyToId").GetString());
        Assert.Equal($"client_id={FakeCloud.AppId}&client_secret={FakeCloud.AppSecret}&grant_type=client_credentials&scope=https://api.botframework.com/.default", Assert.Single(setup.Cloud.TokenForms));
        var heard = Assert.Single(setup.Portal.Assistant.Heard);
        Assert.Equal("msteams:aad-1", heard.Person.Id);
        Assert.False(heard.Person.IsSignedIn);
    }

    [Fact]
    public async Task Keys_WhenRotated_AreReadAgain_ButNotForEveryMadeUpName()
    {
        await using var setup = await ConnectedPortal.StartAsync();
        await setup.CallAsync(setup.Claims(), setup.Message("一"));
        var reads = setup.Cloud.KeyReads;
        for (var attempt = 0; attempt < 20; attempt++) await setup.CallAsync(FakeCloud.Sign(setup.Key, $"made-up-{attempt}", setup.Claims()), setup.Message("x"));
        var afterFlood = setup.Cloud.KeyReads;
        var fresh = setup.Cloud.Publish("k2", "msteams");
        setup.Cloud.Withdraw("k1");
        setup.Clock.Advance(TimeSpan.FromMinutes(6));

        var (rotated, _) = await setup.CallAsync(FakeCloud.Sign(fresh, "k2", setup.Claims()), setup.Message("二"));
        var (withdrawn, _) = await setup.CallAsync(FakeCloud.Sign(setup.Key, "k1", setup.Claims()), setup.Message("三"));

        Assert.Equal(1, reads);
        Assert.Equal(1, afterFlood);
        Assert.Equal(HttpStatusCode.Accepted, rotated);
        Assert.Equal(HttpStatusCode.Forbidden, withdrawn);
    }

    [Fact]
    public async Task Call_ThatExpectsReplies_GetsThemInItsAnswer()
    {
        await using var setup = await ConnectedPortal.StartAsync();

        var (status, body) = await setup.CallAsync(setup.Claims(), setup.Message("x").Replace("\"type\":\"message\"", "\"type\":\"message\",\"deliveryMode\":\"expectReplies\"", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("echo:x", body.GetProperty("activities")[0].GetProperty("text").GetString());
        Assert.Empty(setup.Cloud.Replies);
    }

    [Fact]
    public async Task Feedback_OfTeams_IsARatingOfTheMessageItNames()
    {
        await using var setup = await ConnectedPortal.StartAsync();
        var turn = "";
        setup.Portal.Assistant.Answer = utterance =>
        {
            var reply = setup.Portal.Assistant.Say(utterance, "答え") with { CanBeRated = true, Choices = [new Choice("はい", "yes")] };
            turn = reply.TurnId;
            return reply;
        };
        await setup.CallAsync(setup.Claims(), setup.Message("x"));
        var (_, _, reply) = await setup.ReplyAsync();
        var invoke = setup.Message("").Replace("\"type\":\"message\"", "\"type\":\"invoke\",\"name\":\"message/submitAction\",\"replyToId\":\"sent-1\",\"value\":{\"actionName\":\"feedback\",\"actionValue\":{\"reaction\":\"like\",\"feedback\":\"{}\"}}", StringComparison.Ordinal);

        var (rated, _) = await setup.CallAsync(setup.Claims(), invoke);
        var (unknown, _) = await setup.CallAsync(setup.Claims(), invoke.Replace("message/submitAction", "composeExtension/query", StringComparison.Ordinal));

        Assert.Equal(HttpStatusCode.OK, rated);
        Assert.Equal(HttpStatusCode.NotImplemented, unknown);
        Assert.Equal((turn, true), (Assert.Single(setup.Portal.Assistant.Ratings).TurnId, setup.Portal.Assistant.Ratings.First().Solved));
        Assert.False(reply.TryGetProperty("suggestedActions", out _));
        Assert.Equal("yes", reply.GetProperty("attachments")[0].GetProperty("content").GetProperty("buttons")[0].GetProperty("value").GetProperty("choice").GetString());
    }

    [Fact]
    public async Task Reply_WhoseTokenIsRefused_IsSentAgainWithAFreshOne()
    {
        await using var setup = await ConnectedPortal.StartAsync();
        setup.Cloud.Refusals.Enqueue(401);

        await setup.CallAsync(setup.Claims(), setup.Message("x"));
        var (_, authorization, _) = await setup.ReplyAsync();

        Assert.Equal("Bearer reply-token-2", authorization);
    }

    [Fact]
    public async Task Reply_ThatTheChannelRefuses_LeavesTheNextTurnAlone()
    {
        await using var setup = await ConnectedPortal.StartAsync();
        foreach (var status in new[] { 500, 500 }) setup.Cloud.Refusals.Enqueue(status);

        await setup.CallAsync(setup.Claims(), setup.Message("一"));
        await setup.CallAsync(setup.Claims(), setup.Message("二"));
        var (_, _, reply) = await setup.ReplyAsync();

        Assert.Equal("echo:二", reply.GetProperty("text").GetString());
    }
}
