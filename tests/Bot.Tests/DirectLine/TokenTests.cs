using System.Buffers.Text;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Shirube.Bot.Tests.Support;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Bot.Tests.DirectLine;

public sealed class TokenTests
{
    private const string Secret = "a-secret-that-has-more-than-32-characters";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Token_OfAPage_NamesItsUserAndConversation()
    {
        await using var portal = await ChatPortal.StartAsync();
        using var client = await portal.TalkAsync();

        var claims = JsonDocument.Parse(Base64Url.DecodeFromChars(client.Token!.Split('.')[1])).RootElement;

        Assert.Equal(client.ConversationId, claims.GetProperty("conv").GetString());
        Assert.StartsWith("dl_", claims.GetProperty("user").GetString(), StringComparison.Ordinal);
        Assert.Equal(1800, claims.GetProperty("exp").GetInt64() - claims.GetProperty("nbf").GetInt64());
        Assert.True(File.Exists(Path.Combine(portal.DataPath, "keys", "direct-line.key")));
        if (!OperatingSystem.IsWindows()) Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path.Combine(portal.DataPath, "keys", "direct-line.key")));
    }

    [Fact]
    public async Task Call_WithABadToken_IsRefused()
    {
        await using var portal = await ChatPortal.StartAsync();
        using var client = await portal.TalkAsync();
        var parts = client.Token!.Split('.');
        var payload = Encoding.UTF8.GetString(Base64Url.DecodeFromChars(parts[1]));
        var none = Base64Url.EncodeToString("""{"alg":"none","typ":"JWT"}"""u8);
        var bad = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["not a token"] = "abc",
            ["another signature"] = $"{parts[0]}.{parts[1]}.{Base64Url.EncodeToString(new byte[32])}",
            ["no signature"] = $"{parts[0]}.{parts[1]}.",
            ["algorithm none"] = $"{none}.{parts[1]}.",
            ["algorithm none, signed"] = $"{none}.{parts[1]}.{parts[2]}",
            ["another payload"] = $"{parts[0]}.{Base64Url.EncodeToString(Encoding.UTF8.GetBytes(payload.Replace("\"dl\"", "\"xx\"", StringComparison.Ordinal)))}.{parts[2]}",
            ["four parts"] = client.Token + ".x",
            ["huge"] = new string('a', 8000),
        };

        foreach (var (what, token) in bad)
        {
            client.Token = token;
            var (status, body) = await client.ReadAsync();
            Assert.True(status == HttpStatusCode.Forbidden, what);
            Assert.Equal("BadArgument", body.GetProperty("error").GetProperty("code").GetString());
        }

        client.Token = null;
        Assert.Equal(HttpStatusCode.Unauthorized, (await client.ReadAsync()).Status);
    }

    [Fact]
    public async Task Token_OfAnotherPortal_IsRefused()
    {
        await using var first = await ChatPortal.StartAsync();
        await using var second = await ChatPortal.StartAsync();
        using var client = await first.TalkAsync();

        using var stranger = new DirectLineClient(second.Address, client.ConversationId, client.Token);

        Assert.Equal(HttpStatusCode.Forbidden, (await stranger.ReadAsync()).Status);
    }

    [Fact]
    public async Task Token_OfOneConversation_OpensNoOther()
    {
        await using var portal = await ChatPortal.StartAsync();
        using var mine = await portal.TalkAsync();
        using var other = await portal.TalkAsync();
        using var thief = new DirectLineClient(portal.Address, other.ConversationId, mine.Token);

        Assert.NotEqual(mine.ConversationId, other.ConversationId);
        foreach (var (status, _) in new[] { await thief.ReadAsync(), await thief.SayAsync("x"), await thief.CallAsync(HttpMethod.Get, "/conversations/" + other.ConversationId) })
            Assert.Equal(HttpStatusCode.Forbidden, status);
    }

    [Fact]
    public async Task Page_ThatAsksForAnothersConversation_GetsItsOwn()
    {
        await using var portal = await ChatPortal.StartAsync();
        using var other = await portal.TalkAsync();
        using var visitor = portal.Visit();

        using var response = await visitor.Client.PostAsync(new Uri("/chat/token", UriKind.Relative), new FormUrlEncodedContent([KeyValuePair.Create("conversationId", other.ConversationId)]), Stop);
        var given = (await response.Content.ReadFromJsonAsync<JsonElement>(Stop)).GetProperty("conversationId").GetString();

        Assert.NotEqual(other.ConversationId, given);
    }

    [Fact]
    public async Task Token_WhenItsTimeIsOver_SaysSo()
    {
        var clock = new SetClock(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var portal = await ChatPortal.StartAsync(new TestSettings { Clock = clock });
        using var client = await portal.TalkAsync();

        clock.Advance(TimeSpan.FromMinutes(29));
        var (refreshed, body) = await client.CallAsync(HttpMethod.Post, "/tokens/refresh");
        clock.Advance(TimeSpan.FromMinutes(2));
        var (status, error) = await client.ReadAsync();
        client.Token = body.GetProperty("token").GetString();

        Assert.Equal(HttpStatusCode.OK, refreshed);
        Assert.Equal(HttpStatusCode.Forbidden, status);
        Assert.Equal("TokenExpired", error.GetProperty("error").GetProperty("code").GetString());
        Assert.Equal(HttpStatusCode.OK, (await client.ReadAsync()).Status);
    }

    [Fact]
    public async Task Token_RefreshedForADay_EndsWithTheSession()
    {
        var clock = new SetClock(DateTimeOffset.UnixEpoch.AddYears(56));
        await using var portal = await ChatPortal.StartAsync(new TestSettings { Clock = clock });
        using var client = await portal.TalkAsync();
        var hours = 0.0;
        HttpStatusCode status;
        do
        {
            JsonElement body;
            (status, body) = await client.CallAsync(HttpMethod.Post, "/tokens/refresh");
            if (status == HttpStatusCode.OK) client.Token = body.GetProperty("token").GetString();
            clock.Advance(TimeSpan.FromMinutes(15));
            hours += 0.25;
        }
        while (status == HttpStatusCode.OK && hours < 24);

        Assert.InRange(hours, 8, 8.5);
    }

    [Theory]
    [InlineData("", Secret, HttpStatusCode.Forbidden)]
    [InlineData(Secret, "another-secret-that-has-more-than-32", HttpStatusCode.Forbidden)]
    [InlineData(Secret, Secret, HttpStatusCode.OK)]
    public async Task Generate_ByAnotherServer_NeedsTheSecret(string setting, string given, HttpStatusCode expected)
    {
        await using var portal = await ChatPortal.StartAsync(new TestSettings { More = ["Portal:DirectLine:Secret=" + setting] });
        using var server = new DirectLineClient(portal.Address, "", given);

        var (status, body) = await server.CallAsync(HttpMethod.Post, "/tokens/generate", JsonContent.Create(new { user = new { id = "dl_yamada", name = "山田" } }));

        Assert.Equal(expected, status);
        if (expected != HttpStatusCode.OK) return;
        using var client = new DirectLineClient(portal.Address, body.GetProperty("conversationId").GetString()!, body.GetProperty("token").GetString());
        Assert.Equal(HttpStatusCode.Created, (await client.StartAsync()).Status);
        await client.SayAsync("x");
        var (_, set) = await client.ReadAsync();
        Assert.Contains(set.GetProperty("activities").EnumerateArray(), activity => activity.GetProperty("from").GetProperty("id").GetString() == "dl_yamada");
        Assert.Equal(HttpStatusCode.BadRequest, (await server.CallAsync(HttpMethod.Post, "/tokens/generate", JsonContent.Create(new { user = new { id = "admin" } }))).Status);
    }

    [Fact]
    public async Task Person_WhoseAccountIsDisabled_SaysNothingMore()
    {
        await using var portal = await ChatPortal.StartAsync();
        using var visitor = portal.Visit();
        await visitor.AsAsync("staff");
        using var client = await portal.TalkAsync(visitor);
        Assert.Equal(HttpStatusCode.OK, (await client.SayAsync("一")).Status);

        await Accounts.DisableAsync(portal.Services, "staff");

        Assert.Equal(HttpStatusCode.Forbidden, (await client.SayAsync("二")).Status);
        Assert.Equal("一", Assert.Single(portal.Assistant.Heard).Text);
    }

    [Fact]
    public async Task Person_SignedIn_IsKnownByAccountAndRole()
    {
        await using var portal = await ChatPortal.StartAsync();
        using var visitor = portal.Visit();
        await visitor.AsAsync("agent");
        using var client = await portal.TalkAsync(visitor);

        await client.SayAsync("一");
        await client.AnsweredAsync(1);

        var person = Assert.Single(portal.Assistant.Heard).Person;
        Assert.True(person.IsSignedIn);
        Assert.Equal("agent", person.Id);
        Assert.Equal(3, person.Audiences.Count);
        Assert.DoesNotContain("agent", client.Token!, StringComparison.OrdinalIgnoreCase);
    }
}
