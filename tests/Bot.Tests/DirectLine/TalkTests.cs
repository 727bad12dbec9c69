using System.Net;
using Shirube.Bot.Tests.Support;
using Xunit;

namespace Shirube.Bot.Tests.DirectLine;

public sealed class TalkTests
{
    [Fact]
    public async Task Start_NewConversation_GreetsOnceAndStreams()
    {
        await using var portal = await ChatPortal.StartAsync();
        using var client = await portal.TalkAsync();

        var (status, started) = await client.StartAsync("en-US");
        using var stream = await DirectLineClient.ListenAsync(started);
        var (greeting, watermark) = await stream.NextAsync();
        var (again, _) = await client.StartAsync("en-US");

        Assert.Equal(HttpStatusCode.Created, status);
        Assert.Equal(HttpStatusCode.OK, again);
        Assert.Equal("Hello", greeting.GetProperty("text").GetString());
        Assert.Equal("markdown", greeting.GetProperty("textFormat").GetString());
        Assert.Equal("bot", greeting.GetProperty("from").GetProperty("role").GetString());
        Assert.False(greeting.TryGetProperty("replyToId", out _));
        Assert.Equal("1", watermark);
        Assert.Single(portal.Assistant.Greeted);
    }

    [Fact]
    public async Task Say_OverTheStream_IsEchoedBeforeItIsAnswered()
    {
        await using var portal = await ChatPortal.StartAsync();
        using var client = await portal.TalkAsync();
        var (_, started) = await client.StartAsync();
        using var stream = await DirectLineClient.ListenAsync(started);
        await stream.NextAsync();

        var (status, posted) = await client.PostJsonAsync("""
            {"type":"message","text":"印刷できない","from":{"id":"spoofed"},"channelData":{"clientActivityID":"c1","deep":{"n":1.50}},"strange":[1,2]}
            """);
        var (echo, _) = await stream.NextAsync();
        var (answer, watermark) = await stream.NextAsync();

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(posted.GetProperty("id").GetString(), echo.GetProperty("id").GetString());
        Assert.Equal($"{client.ConversationId}|0000002", echo.GetProperty("id").GetString());
        Assert.StartsWith("dl_", echo.GetProperty("from").GetProperty("id").GetString(), StringComparison.Ordinal);
        Assert.Equal("""{"clientActivityID":"c1","deep":{"n":1.50}}""", echo.GetProperty("channelData").GetRawText());
        Assert.Equal("[1,2]", echo.GetProperty("strange").GetRawText());
        Assert.Equal("plain", echo.GetProperty("textFormat").GetString());
        Assert.Equal("echo:印刷できない", answer.GetProperty("text").GetString());
        Assert.Equal(echo.GetProperty("id").GetString(), answer.GetProperty("replyToId").GetString());
        Assert.Equal("3", watermark);
    }

    [Fact]
    public async Task Read_ByPolling_GivesWhatIsNewAndItsWatermark()
    {
        await using var portal = await ChatPortal.StartAsync();
        using var client = await portal.TalkAsync();
        var (_, started) = await client.StartAsync();
        using var stream = await DirectLineClient.ListenAsync(started);
        await stream.NextAsync();
        await client.SayAsync("一");
        await stream.NextAsync();
        await stream.NextAsync();

        var (_, all) = await client.ReadAsync();
        var (_, last) = await client.ReadAsync("2");
        var (_, none) = await client.ReadAsync("3");

        Assert.Equal(3, all.GetProperty("activities").GetArrayLength());
        Assert.Equal("echo:一", Assert.Single(last.GetProperty("activities").EnumerateArray()).GetProperty("text").GetString());
        Assert.Equal(0, none.GetProperty("activities").GetArrayLength());
        Assert.Equal("3", none.GetProperty("watermark").GetString());
    }
}
