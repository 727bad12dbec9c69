using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Shirube.Bot.Tests.Support;

/// <summary>Speaks Direct Line as bytes on the wire, so that a test sees what a client of somebody else would.</summary>
internal sealed class DirectLineClient : IDisposable
{
    private const string Root = "/v3/directline";

    public DirectLineClient(Uri address, string conversationId, string? token)
    {
        Http = new HttpClient { BaseAddress = address };
        ConversationId = conversationId;
        Token = token;
    }

    public HttpClient Http { get; }

    public string ConversationId { get; }

    public string? Token { get; set; }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => Http.Dispose();

    public async Task<(HttpStatusCode Status, JsonElement Body)> CallAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        using var response = await SendAsync(method, path, content);
        var text = await response.Content.ReadAsStringAsync(Stop);
        return (response.StatusCode, text.Length == 0 ? default : JsonDocument.Parse(text).RootElement.Clone());
    }

    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, string path, HttpContent? content = null)
    {
        using var request = new HttpRequestMessage(method, new Uri(Root + path, UriKind.Relative)) { Content = content };
        if (Token is not null) request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        return await Http.SendAsync(request, Stop);
    }

    public static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");

    public Task<(HttpStatusCode Status, JsonElement Body)> StartAsync(string? locale = null)
        => CallAsync(HttpMethod.Post, "/conversations", locale is null ? null : JsonContent.Create(new { locale }));

    public Task<(HttpStatusCode Status, JsonElement Body)> PostAsync(object activity) => PostJsonAsync(JsonSerializer.Serialize(activity));

    public Task<(HttpStatusCode Status, JsonElement Body)> PostJsonAsync(string activity)
        => CallAsync(HttpMethod.Post, $"/conversations/{ConversationId}/activities", Json(activity));

    public Task<(HttpStatusCode Status, JsonElement Body)> SayAsync(string text) => PostAsync(new { type = "message", text });

    public Task<(HttpStatusCode Status, JsonElement Body)> ReadAsync(string? watermark = null)
        => CallAsync(HttpMethod.Get, $"/conversations/{ConversationId}/activities" + (watermark is null ? "" : "?watermark=" + watermark));

    /// <summary>Waits until the assistant has answered as many times; returns its texts.</summary>
    public async Task<IReadOnlyList<string>> AnsweredAsync(int answers)
    {
        var (_, answer) = await CallAsync(HttpMethod.Get, $"/conversations/{ConversationId}?watermark=0");
        using var stream = await ListenAsync(answer);
        var texts = new List<string>();
        while (texts.Count(text => text.StartsWith("echo:", StringComparison.Ordinal)) < answers) texts.Add(await stream.NextTextAsync());
        return texts;
    }

    /// <summary>Opens the stream that an answer names.</summary>
    public static Task<Listener> ListenAsync(JsonElement started) => Listener.OpenAsync(new Uri(started.GetProperty("streamUrl").GetString()!));
}
