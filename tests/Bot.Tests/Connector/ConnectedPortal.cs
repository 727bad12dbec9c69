using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text.Json;
using Shirube.Bot.Tests.Support;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Bot.Tests.Connector;

/// <summary>A portal that is connected to a cloud of the test's own.</summary>
internal sealed class ConnectedPortal : IAsyncDisposable
{
    public static readonly DateTimeOffset Now = new(2026, 11, 20, 10, 0, 0, TimeSpan.Zero);

    private readonly HttpClient _client = new();

    public required FakeCloud Cloud { get; init; }

    public required ChatPortal Portal { get; init; }

    public required RSA Key { get; init; }

    public required SetClock Clock { get; init; }

    public static async Task<ConnectedPortal> StartAsync()
    {
        var cloud = await FakeCloud.StartAsync();
        var clock = new SetClock(Now);
        return new ConnectedPortal { Cloud = cloud, Key = cloud.Publish("k1", "msteams", "webchat"), Clock = clock, Portal = await ChatPortal.StartAsync(new TestSettings { Clock = clock, More = cloud.Settings }) };
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public string Message(string text) => $$$"""
        {"type":"message","id":"in-1","channelId":"msteams","serviceUrl":"{{{Cloud.ServiceUrl}}}","text":"{{{text}}}","locale":"ja-JP",
        "from":{"id":"29:user","aadObjectId":"aad-1"},"recipient":{"id":"28:bot"},"conversation":{"id":"19:abc;messageid=1|x"}}
        """;

    public Dictionary<string, object> Claims() => new(StringComparer.Ordinal)
    {
        ["iss"] = "https://api.botframework.com",
        ["aud"] = FakeCloud.AppId,
        ["nbf"] = Clock.GetUtcNow().AddMinutes(-1).ToUnixTimeSeconds(),
        ["exp"] = Clock.GetUtcNow().AddMinutes(60).ToUnixTimeSeconds(),
        ["serviceurl"] = Cloud.ServiceUrl.ToUpperInvariant(),
    };

    public Task<(HttpStatusCode Status, JsonElement Body)> CallAsync(Dictionary<string, object> claims, string activity) => CallAsync(FakeCloud.Sign(Key, "k1", claims), activity);

    public async Task<(HttpStatusCode Status, JsonElement Body)> CallAsync(string? token, string activity)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(Portal.Address, "/api/messages")) { Content = DirectLineClient.Json(activity) };
        if (token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        using var response = await _client.SendAsync(request, Stop);
        var text = await response.Content.ReadAsStringAsync(Stop);
        return (response.StatusCode, text.StartsWith('{') ? JsonDocument.Parse(text).RootElement.Clone() : default);
    }

    public async Task<(string Path, string? Authorization, JsonElement Activity)> ReplyAsync()
    {
        (string, string?, JsonElement) reply;
        while (!Cloud.Replies.TryDequeue(out reply)) await Task.Delay(10, Stop);
        return reply;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Portal.DisposeAsync();
        await Cloud.DisposeAsync();
    }
}
