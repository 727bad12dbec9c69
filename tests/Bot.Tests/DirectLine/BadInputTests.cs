using System.Net;
using System.Text;
using System.Text.Json;
using Shirube.Bot.Tests.Support;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Bot.Tests.DirectLine;

public sealed class BadInputTests(ChatFixture fixture) : IClassFixture<ChatFixture>
{
    public static TheoryData<string, HttpStatusCode> Bodies => new()
    {
        { "", HttpStatusCode.BadRequest },
        { "null", HttpStatusCode.BadRequest },
        { "[]", HttpStatusCode.BadRequest },
        { "{", HttpStatusCode.BadRequest },
        { "{\"type\":\"message\",\"text\":1}", HttpStatusCode.BadRequest },
        { "{\"text\":\"no type\"}", HttpStatusCode.BadRequest },
        { "{\"type\":\"conversationUpdate\",\"membersAdded\":[{\"id\":\"x\"}]}", HttpStatusCode.BadRequest },
        { "{\"type\":\"x-unknown\"}", HttpStatusCode.BadRequest },
        { "{\"type\":\"event\"}", HttpStatusCode.BadRequest },
        { "{\"type\":\"message\",\"entities\":[null]}", HttpStatusCode.BadRequest },
        { "{\"type\":\"message\",\"value\":" + new string('[', 5000) + new string(']', 5000) + "}", HttpStatusCode.BadRequest },
        { "{\"type\":\"message\",\"text\":\"" + new string('あ', 2001) + "\"}", HttpStatusCode.BadRequest },
        { "{\"type\":\"message\",\"text\":\"x\",\"channelData\":\"" + new string('x', 256 * 1024) + "\"}", HttpStatusCode.RequestEntityTooLarge },
        { "{\"type\":\"message\",\"text\":\"x\",\"channelData\":\"" + new string('x', 2 * 1024 * 1024) + "\"}", HttpStatusCode.RequestEntityTooLarge },
        { "{\"type\":\"message\",\"text\":\"" + new string('あ', 2000) + "\"}", HttpStatusCode.OK },
        { "{\"type\":\"message\",\"text\":\"\\u0000\\u202E\"}", HttpStatusCode.OK },
        { "{\"type\":\"message\",\"text\":\"\\uD800\"}", HttpStatusCode.BadRequest },
        { "{\"type\":\"message\",\"value\":{\"deep\":[\"\\uD800\"]}}", HttpStatusCode.BadRequest },
        { "{\"type\":\"typing\"}", HttpStatusCode.OK },
    };

    private ChatPortal Portal => fixture.Portal;

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Post_AnyBody_HasAClearAnswer(string body, HttpStatusCode expected)
    {
        using var client = await Portal.TalkAsync();

        var (status, answer) = await client.PostJsonAsync(body);

        Assert.Equal(expected, status);
        if (expected == HttpStatusCode.OK) return;
        Assert.NotEmpty(answer.GetProperty("error").GetProperty("code").GetString()!);
        Assert.NotEmpty(answer.GetProperty("error").GetProperty("message").GetString()!);
        Assert.Equal(0, (await client.ReadAsync()).Body.GetProperty("activities").EnumerateArray().Count(activity => activity.GetProperty("from").GetProperty("role").GetString() == "user"));
    }

    [Fact]
    public async Task Post_OfAnotherTypeOfContent_IsRefused()
    {
        using var client = await Portal.TalkAsync();

        var (status, _) = await client.CallAsync(HttpMethod.Post, $"/conversations/{client.ConversationId}/activities", new StringContent("{}", Encoding.UTF8, "text/plain"));

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, status);
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("x")]
    [InlineData("99999999999999999999")]
    [InlineData("1e3")]
    public async Task Read_WithAStrangeWatermark_IsRefused(string watermark)
    {
        using var client = await Portal.TalkAsync();

        Assert.Equal(HttpStatusCode.BadRequest, (await client.ReadAsync(watermark)).Status);
    }

    [Fact]
    public async Task Read_WithAWatermarkFromTheFuture_GoesOnFromTheEnd()
    {
        using var client = await Portal.TalkAsync();
        await client.SayAsync("一");
        await client.AnsweredAsync(1);

        var (_, set) = await client.ReadAsync("1000");

        Assert.Equal("2", set.GetProperty("watermark").GetString());
    }

    [Fact]
    public async Task Conversation_ThatDoesNotExist_IsNotFound()
    {
        using var client = await Portal.TalkAsync();
        using var other = new DirectLineClient(Portal.Address, client.ConversationId, client.Token);
        await other.PostAsync(new { type = "endOfConversation" });

        Assert.Equal(HttpStatusCode.NotFound, (await client.ReadAsync()).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.SayAsync("x")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.CallAsync(HttpMethod.Get, "/conversations/" + client.ConversationId)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await client.StartAsync()).Status);
    }

    [Fact]
    public async Task Words_WithMarkup_StayWords()
    {
        const string words = "<img src=x onerror=alert(1)> **太字** [x](javascript:alert(1))";
        using var client = await Portal.TalkAsync();

        await client.SayAsync(words);
        var (_, set) = await client.ReadAsync();

        var echo = set.GetProperty("activities").EnumerateArray().First(activity => activity.GetProperty("from").GetProperty("role").GetString() == "user");
        Assert.Equal(words, echo.GetProperty("text").GetString());
        Assert.Equal("plain", echo.GetProperty("textFormat").GetString());
    }

    [Fact]
    public async Task Words_WithPersonalData_AreMaskedBeforeTheyAreKeptOrTold()
    {
        using var client = await Portal.TalkAsync();

        await client.PostAsync(new { type = "message", text = "電話は 090-1234-5678 です", value = "taro@example.com", summary = "090-1234-5678" });
        await client.PostAsync(new { type = "event", name = "message/submitAction", value = new { actionValue = new { reaction = "dislike", turnId = "turn0900000", feedback = new { feedbackText = "taro@example.com まで" } } } });
        await client.AnsweredAsync(1);
        var (_, set) = await client.ReadAsync();

        var kept = set.GetRawText();
        Assert.DoesNotContain("1234-5678", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("taro@example.com", kept, StringComparison.Ordinal);
        Assert.Contains("turn0900000", kept, StringComparison.Ordinal);
        var heard = Portal.Assistant.Heard.Single(utterance => utterance.ConversationId == client.ConversationId);
        Assert.NotEmpty(heard.Masked);
    }

    [Fact]
    public async Task Flood_InOneConversation_IsToldToWaitAndOthersGoOn()
    {
        using var loud = await Portal.TalkAsync();
        using var quiet = await Portal.TalkAsync();
        var answers = await Task.WhenAll(Enumerable.Range(0, 60).Select(number => loud.SendAsync(HttpMethod.Post, $"/conversations/{loud.ConversationId}/activities", DirectLineClient.Json("{\"type\":\"event\",\"name\":\"x\"}"))));

        var refused = answers.Where(answer => answer.StatusCode == HttpStatusCode.TooManyRequests).ToList();

        Assert.NotEmpty(refused);
        Assert.All(refused, answer => Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60));
        Assert.Equal(HttpStatusCode.OK, (await quiet.SayAsync("x")).Status);
        foreach (var answer in answers) answer.Dispose();
    }

    [Fact]
    public async Task Flood_FromOneAddress_IsToldToWait()
    {
        await using var portal = await ChatPortal.StartAsync(new TestSettings { More = ["Portal:DirectLine:CountLoopback=true", "Portal:DirectLine:AddressBurst=5", "Portal:DirectLine:AddressPerSecond=1"] });
        using var client = await portal.TalkAsync();
        var statuses = new List<HttpStatusCode>();
        for (var call = 0; call < 12; call++) statuses.Add((await client.ReadAsync()).Status);

        Assert.Equal(HttpStatusCode.OK, statuses[0]);
        Assert.Contains(HttpStatusCode.TooManyRequests, statuses);
    }

    [Fact]
    public async Task Mutations_OfAnActivity_NeverBreakTheServer()
    {
        const int rounds = 300;
        var seed = Environment.TickCount;
        TestContext.Current.SendDiagnosticMessage("seed {0}", seed);
        var random = new Random(seed);
        var sound = Encoding.UTF8.GetBytes("""{"type":"message","text":"印刷","locale":"ja-JP","entities":[{"type":"ClientCapabilities","a":[1,2,{"b":null}]}],"channelData":{"clientActivityID":"x"},"value":{"choice":"desk"},"timestamp":"2026-11-20T00:00:00Z"}""");
        using var client = await Portal.TalkAsync();
        for (var round = 0; round < rounds; round++)
        {
            var bytes = (byte[])sound.Clone();
            for (var change = random.Next(1, 6); change > 0; change--) bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            using var content = new ByteArrayContent(bytes);
            content.Headers.ContentType = new("application/json");
            using var answer = await client.SendAsync(HttpMethod.Post, $"/conversations/{client.ConversationId}/activities", content);
            Assert.True((int)answer.StatusCode < 500, $"seed {seed}, round {round}: {(int)answer.StatusCode} for {Convert.ToHexString(bytes)}");
        }
    }

    [Fact]
    public async Task Log_OfATalk_HoldsNoTokenAndNoWords()
    {
        await using var portal = await ChatPortal.StartAsync(new TestSettings { More = ["Logging:LogLevel:Default=Debug"] });
        using var client = await portal.TalkAsync();
        var (_, started) = await client.StartAsync();
        using var stream = await DirectLineClient.ListenAsync(started);
        await client.SayAsync("とてもひみつのことば");
        await client.PostJsonAsync("{ひみつのこわれた");
        await client.AnsweredAsync(1);
        var folder = Path.Combine(portal.DataPath, "logs");
        await portal.StopAsync();

        var log = string.Concat(Directory.GetFiles(folder).Select(File.ReadAllText));

        Assert.Contains("/v3/directline/conversations", log, StringComparison.Ordinal);
        Assert.DoesNotContain("ひみつ", log, StringComparison.Ordinal);
        Assert.DoesNotContain(client.Token!.Split('.')[2], log, StringComparison.Ordinal);
        Assert.DoesNotContain("t=ey", log, StringComparison.Ordinal);
        Assert.Equal(JsonValueKind.Object, started.ValueKind);
    }
}
