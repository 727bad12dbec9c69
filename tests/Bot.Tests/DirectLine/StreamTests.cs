using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Shirube.Bot.Tests.Support;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Bot.Tests.DirectLine;

public sealed class StreamTests(ChatFixture fixture) : IClassFixture<ChatFixture>
{
    private ChatPortal Portal => fixture.Portal;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Streams_OfSeveralTabs_AllHearEverything()
    {
        using var client = await Portal.TalkAsync();
        using var first = await DirectLineClient.ListenAsync((await client.StartAsync()).Body);
        using var second = await DirectLineClient.ListenAsync((await client.StartAsync()).Body);

        // The greeting is a turn of its own: what is said before it has come may stand before it.
        foreach (var tab in new[] { first, second }) Assert.Equal("こんにちは", await tab.NextTextAsync());
        await client.SayAsync("一");

        foreach (var tab in new[] { first, second })
        {
            Assert.Equal("一", await tab.NextTextAsync());
            Assert.Equal("echo:一", await tab.NextTextAsync());
        }
    }

    [Fact]
    public async Task Stream_FromAWatermark_BeginsAfterIt()
    {
        using var client = await Portal.TalkAsync();
        await client.StartAsync();
        await client.SayAsync("一");
        await client.AnsweredAsync(1);

        var (_, resumed) = await client.CallAsync(HttpMethod.Get, $"/conversations/{client.ConversationId}?watermark=2");
        using var fromTwo = await DirectLineClient.ListenAsync(resumed);
        var (_, unmarked) = await client.CallAsync(HttpMethod.Get, $"/conversations/{client.ConversationId}");
        using var fromNow = await DirectLineClient.ListenAsync(unmarked);
        await client.SayAsync("二");

        Assert.Equal("echo:一", await fromTwo.NextTextAsync());
        Assert.Equal("二", await fromNow.NextTextAsync());
    }

    [Theory]
    [InlineData("https://evil.example", 403)]
    [InlineData("null", 403)]
    public async Task Stream_OpenedByAnotherSite_IsRefused(string origin, int expected)
    {
        using var client = await Portal.TalkAsync();
        var (_, started) = await client.StartAsync();
        var url = new Uri(started.GetProperty("streamUrl").GetString()!);

        var refused = await Assert.ThrowsAsync<WebSocketException>(() => Listener.OpenAsync(url, origin));

        Assert.Equal($"refused: {expected}", refused.Message);
        using var own = await Listener.OpenAsync(url, $"http://{Portal.Address.Authority}");
        Assert.Equal(WebSocketState.Open, own.Socket.State);
    }

    [Fact]
    public async Task Stream_WithAnotherKindOfToken_IsRefused()
    {
        using var client = await Portal.TalkAsync();
        using var other = await Portal.TalkAsync();
        var (_, started) = await client.StartAsync();
        var (_, others) = await other.StartAsync();
        var url = started.GetProperty("streamUrl").GetString()!;
        var mark = url.IndexOf("t=", StringComparison.Ordinal) + 2;
        var othersUrl = others.GetProperty("streamUrl").GetString()!;

        foreach (var token in new[] { client.Token!, "", "x", othersUrl[(othersUrl.IndexOf("t=", StringComparison.Ordinal) + 2)..] })
            Assert.Equal("refused: 403", (await Assert.ThrowsAsync<WebSocketException>(() => Listener.OpenAsync(new Uri(url[..mark] + token)))).Message);
    }

    [Fact]
    public async Task Stream_AMinuteLater_DoesNotOpen()
    {
        var clock = new SetClock(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var portal = await ChatPortal.StartAsync(new TestSettings { Clock = clock });
        using var client = await portal.TalkAsync();
        var (_, started) = await client.StartAsync();

        clock.Advance(TimeSpan.FromSeconds(61));

        Assert.Equal("refused: 403", (await Assert.ThrowsAsync<WebSocketException>(() => DirectLineClient.ListenAsync(started))).Message);
    }

    [Fact]
    public async Task Stream_OfAClientThatReadsNothing_LosesNothing()
    {
        const int posts = 100;
        await using var portal = await ChatPortal.StartAsync(new TestSettings { More = ["Portal:DirectLine:PostBurst=1000"] });
        using var client = await portal.TalkAsync();
        using var slow = await DirectLineClient.ListenAsync((await client.StartAsync()).Body);
        var filler = new string('あ', 1900);

        // More than the queue of a listener holds, and more than the network takes.
        for (var number = 0; number < posts; number++)
        {
            await client.SayAsync($"{number} {filler}");
            if (number % 10 == 9) await client.AnsweredAsync(number + 1);
        }

        Assert.Equal("こんにちは", await slow.NextTextAsync());
        for (var number = 0; number < posts; number++)
        {
            foreach (var expected in new[] { $"{number} ", $"echo:{number} " })
            {
                var text = await slow.NextTextAsync();
                Assert.True(text.StartsWith(expected, StringComparison.Ordinal) || text.StartsWith("echo:", StringComparison.Ordinal) || char.IsAsciiDigit(text[0]), text);
            }
        }
    }

    [Fact]
    public async Task Stream_ThatIsSentTooMuch_IsClosed()
    {
        using var client = await Portal.TalkAsync();
        using var stream = await DirectLineClient.ListenAsync((await client.StartAsync()).Body);
        await stream.NextAsync();

        for (var number = 0; number < 5; number++) await stream.Socket.SendAsync(ReadOnlyMemory<byte>.Empty, WebSocketMessageType.Text, true, Stop);
        await client.SayAsync("一");
        Assert.Equal("一", await stream.NextTextAsync());
        Assert.Equal("echo:一", await stream.NextTextAsync());
        await stream.Socket.SendAsync(Encoding.ASCII.GetBytes(new string('x', 10_000)), WebSocketMessageType.Text, true, Stop);

        Assert.Null(await stream.FrameAsync());
        Assert.Equal(WebSocketCloseStatus.MessageTooBig, stream.Socket.CloseStatus);
    }

    [Fact]
    public async Task Streams_OfOnePerson_AreLimited()
    {
        await using var portal = await ChatPortal.StartAsync(new TestSettings { More = ["Portal:DirectLine:StreamsPerUser=2"] });
        using var client = await portal.TalkAsync();
        using var first = await DirectLineClient.ListenAsync((await client.StartAsync()).Body);
        var second = await DirectLineClient.ListenAsync((await client.StartAsync()).Body);

        var (_, third) = await client.StartAsync();
        Assert.Equal("refused: 429", (await Assert.ThrowsAsync<WebSocketException>(() => DirectLineClient.ListenAsync(third))).Message);
        await second.Socket.CloseAsync(WebSocketCloseStatus.NormalClosure, null, Stop);
        second.Dispose();
        using var again = await OpenWhenFreeAsync(client);

        Assert.Equal("こんにちは", await again.NextTextAsync());
    }

    [Fact]
    public async Task Streams_WhenThePortalStops_AreClosedWithoutDelay()
    {
        var portal = await ChatPortal.StartAsync();
        using var client = await portal.TalkAsync();
        using var stream = await DirectLineClient.ListenAsync((await client.StartAsync()).Body);
        await stream.NextAsync();

        var stopping = portal.StopAsync();

        Assert.Null(await stream.FrameAsync());
        Assert.Equal(WebSocketCloseStatus.EndpointUnavailable, stream.Socket.CloseStatus);
        await stream.Socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, Stop);
        await stopping;
        await portal.DisposeAsync();
    }

    [Fact]
    public async Task Frame_OfSomethingKept_IsASetWithItsWatermark()
    {
        using var client = await Portal.TalkAsync();
        using var stream = await DirectLineClient.ListenAsync((await client.StartAsync()).Body);

        var frame = JsonDocument.Parse((await stream.FrameAsync())!).RootElement;

        Assert.Equal(["activities", "watermark"], frame.EnumerateObject().Select(property => property.Name));
        Assert.Equal("1", frame.GetProperty("watermark").GetString());
    }

    // The server learns of the goodbye a moment after the client has sent it.
    private static async Task<Listener> OpenWhenFreeAsync(DirectLineClient client)
    {
        for (var attempt = 0; ; attempt++)
        {
            var (_, started) = await client.StartAsync();
            try
            {
                return await DirectLineClient.ListenAsync(started);
            }
            catch (WebSocketException) when (attempt < 50)
            {
                await Task.Yield();
            }
        }
    }
}
