using Shirube.Bot.Tests.Support;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Bot.Tests.DirectLine;

/// <summary>Microsoft's own client against the portal.</summary>
public sealed class OwnClientTests
{
    private const int Online = 2;
    private const int Expired = 3;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Client_NewConversation_IsGreetedAndAnswered(bool webSocket)
    {
        await using var portal = await ChatPortal.StartAsync();
        using var talk = await portal.TalkAsync();
        await using var client = NodeClient.Start();

        await client.DoAsync("open", Options(portal, talk, webSocket));
        await client.StatusAsync(Online);
        await client.MessageAsync("こんにちは");
        await client.DoAsync("post", new { type = "message", text = "印刷できない", from = new { id = "someone else" } });
        var posted = await client.WaitAsync("posted");
        await client.MessageAsync("echo:印刷できない");

        Assert.Equal(["こんにちは", "印刷できない", "echo:印刷できない"], client.Texts);
        Assert.Equal($"{talk.ConversationId}|0000002", posted.GetString());
    }

    [Fact]
    public async Task Client_WhoseConnectionDrops_ComesBackWithoutLossOrRepetition()
    {
        await using var portal = await ChatPortal.StartAsync();
        using var talk = await portal.TalkAsync();
        await using var client = NodeClient.Start();
        await client.DoAsync("open", Options(portal, talk, webSocket: true));
        await client.MessageAsync("こんにちは");

        await client.DoAsync("drop", true);
        await talk.SayAsync("一");
        await talk.SayAsync("二");
        await client.MessageAsync("echo:二");
        await client.DoAsync("post", new { type = "message", text = "三" });
        await client.MessageAsync("echo:三");

        Assert.Equal(client.Texts.Distinct(StringComparer.Ordinal), client.Texts);
        Assert.Equal(["こんにちは", "一", "二", "三"], client.Texts.Where(text => !text.StartsWith("echo:", StringComparison.Ordinal)));
        Assert.Equal(["echo:一", "echo:二", "echo:三"], client.Texts.Where(text => text.StartsWith("echo:", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Client_AfterAReload_GetsTheWholeConversationAgain()
    {
        await using var portal = await ChatPortal.StartAsync();
        using var visitor = portal.Visit();
        using var talk = await portal.TalkAsync(visitor);
        await using (var before = NodeClient.Start())
        {
            await before.DoAsync("open", Options(portal, talk, webSocket: true));
            await before.DoAsync("post", new { type = "message", text = "一" });
            await before.MessageAsync("echo:一");
        }

        using var again = await portal.TalkAsync(visitor);
        await using var after = NodeClient.Start();
        await after.DoAsync("open", Options(portal, again, webSocket: true, again.ConversationId));
        await after.MessageAsync("echo:一");

        Assert.Equal(talk.ConversationId, again.ConversationId);
        Assert.Equal(["こんにちは", "一", "echo:一"], after.Texts);
        Assert.Single(portal.Assistant.Greeted);
    }

    [Fact]
    public async Task Client_WhoseTokenExpires_IsToldAndGoesOnWithANewOne()
    {
        var clock = new SetClock(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var portal = await ChatPortal.StartAsync(new TestSettings { Clock = clock });
        using var visitor = portal.Visit();
        using var talk = await portal.TalkAsync(visitor);
        await using var client = NodeClient.Start();
        await client.DoAsync("open", Options(portal, talk, webSocket: false));
        await client.MessageAsync("こんにちは");

        clock.Advance(TimeSpan.FromMinutes(29));
        await client.DoAsync("post", new { type = "message", text = "一" });
        await client.MessageAsync("echo:一");
        clock.Advance(TimeSpan.FromMinutes(2));
        await client.StatusAsync(Expired);
        using var renewed = await portal.TalkAsync(visitor);
        await client.DoAsync("open", Options(portal, renewed, webSocket: true, renewed.ConversationId));
        await client.MessageAsync("echo:一");
        await client.DoAsync("post", new { type = "message", text = "二" });
        await client.MessageAsync("echo:二");

        Assert.Equal(talk.ConversationId, renewed.ConversationId);
    }

    [Fact]
    public async Task Client_WithAPicture_UploadsIt()
    {
        await using var portal = await ChatPortal.StartAsync();
        using var talk = await portal.TalkAsync();
        await using var client = NodeClient.Start();
        await client.DoAsync("open", Options(portal, talk, webSocket: true));
        await client.MessageAsync("こんにちは");

        await client.DoAsync("upload", new { activity = new { type = "message", text = "画面です", from = new { id = "someone" } }, base64 = UploadTests.Picture, name = "画面.png" });
        var echo = await client.MessageAsync("画面です");

        var attachment = Assert.Single(echo.GetProperty("attachments").EnumerateArray());
        Assert.Equal("image/png", attachment.GetProperty("contentType").GetString());
        Assert.Equal("画面.png", attachment.GetProperty("name").GetString());
        Assert.Equal(Convert.FromBase64String(UploadTests.Picture), await talk.Http.GetByteArrayAsync(new Uri(attachment.GetProperty("contentUrl").GetString()!), TestContext.Current.CancellationToken));
    }

    private static object Options(ChatPortal portal, DirectLineClient talk, bool webSocket, string? conversationId = null)
    {
        var domain = new Uri(portal.Address, "/v3/directline").ToString();
        return conversationId is null
            ? new { domain, token = talk.Token, webSocket, pollingInterval = 200 }
            : new { domain, token = talk.Token, webSocket, conversationId, watermark = "0" };
    }
}
