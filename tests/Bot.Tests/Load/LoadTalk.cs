using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text.Json;

namespace Shirube.Bot.Tests.Load;

/// <summary>
/// One conversation of many: a visitor with a token and an open stream, who counts what comes. It speaks as bytes on the wire and
/// believes nothing: every number, every echo and every answer is checked.
/// </summary>
internal sealed class LoadTalk : IDisposable
{
    private readonly HttpClient _http;
    private readonly string _token;
    private readonly ClientWebSocket _socket = new();
    private readonly byte[] _buffer = new byte[16 * 1024];
    private readonly List<string> _said = [];
    private readonly List<string> _faults = [];
    private readonly Dictionary<string, int> _placeOfEcho = new(StringComparer.Ordinal);
    private long _number;
    private int _answers;

    private LoadTalk(HttpClient http, string id, string token)
    {
        _http = http;
        Id = id;
        _token = token;
    }

    public string Id { get; }

    /// <summary>What was wrong; empty when nothing was lost, doubled or out of order.</summary>
    public IReadOnlyList<string> Faults => _faults;

    /// <summary>Answers to what was said.</summary>
    public int Answers => _answers;

    /// <summary>Begins a conversation and opens its stream. The client must not keep cookies: each call is another visitor.</summary>
    public static async Task<LoadTalk> OpenAsync(HttpClient http, CancellationToken cancellation)
    {
        using var given = await http.PostAsync(new Uri("/chat/token", UriKind.Relative), new FormUrlEncodedContent([]), cancellation);
        given.EnsureSuccessStatusCode();
        var token = await given.Content.ReadFromJsonAsync<JsonElement>(cancellation);
        var talk = new LoadTalk(http, token.GetProperty("conversationId").GetString()!, token.GetProperty("token").GetString()!);
        using var started = await talk.CallAsync("/v3/directline/conversations", null, cancellation);
        started.EnsureSuccessStatusCode();
        var stream = (await started.Content.ReadFromJsonAsync<JsonElement>(cancellation)).GetProperty("streamUrl").GetString()!;
        await talk._socket.ConnectAsync(new Uri(stream), cancellation);
        return talk;
    }

    public void Dispose() => _socket.Dispose();

    /// <summary>Says something; returns when the server has it.</summary>
    public async Task SayAsync(string text, CancellationToken cancellation)
    {
        _said.Add(text);
        using var response = await CallAsync($"/v3/directline/conversations/{Id}/activities", JsonContent.Create(new { type = "message", text }), cancellation);
        response.EnsureSuccessStatusCode();
    }

    /// <summary>Listens until so many things were answered.</summary>
    public async Task ListenAsync(int answers, CancellationToken cancellation)
    {
        while (_answers < answers) await ListenOnceAsync(cancellation);
    }

    /// <summary>Says goodbye, so that the server need not wait for the line to break.</summary>
    public Task LeaveAsync(CancellationToken cancellation) => _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, null, cancellation);

    private async Task ListenOnceAsync(CancellationToken cancellation)
    {
        using var frame = new MemoryStream();
        while (true)
        {
            var received = await _socket.ReceiveAsync(_buffer, cancellation);
            if (received.MessageType == WebSocketMessageType.Close) throw new EndOfStreamException($"{Id}: closed after {_number}");
            frame.Write(_buffer, 0, received.Count);
            if (received.EndOfMessage) break;
        }

        if (frame.Length == 0) return;
        using var set = JsonDocument.Parse(frame.ToArray());
        foreach (var activity in set.RootElement.GetProperty("activities").EnumerateArray()) Take(activity);
    }

    private void Take(JsonElement activity)
    {
        var type = activity.GetProperty("type").GetString();
        // Not kept and without a number of its own.
        if (type == "typing") return;
        var id = activity.GetProperty("id").GetString()!;
        var number = long.Parse(id.AsSpan(id.IndexOf('|', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);
        if (number != _number + 1) _faults.Add($"{Id}: number {number} after {_number}");
        _number = number;
        if (type != "message") return;
        if (activity.GetProperty("from").GetProperty("role").GetString() == "user") TakeEcho(id, activity.GetProperty("text").GetString()!);
        else if (activity.TryGetProperty("replyToId", out var answered)) TakeAnswer(answered.GetString()!);
    }

    private void TakeEcho(string id, string text)
    {
        var place = _placeOfEcho.Count;
        _placeOfEcho[id] = place;
        if (place >= _said.Count || _said[place] != text) _faults.Add($"{Id}: echo {place} is '{text}'");
    }

    private void TakeAnswer(string answered)
    {
        // The greeting answers nothing that was said.
        if (!_placeOfEcho.TryGetValue(answered, out var place)) return;
        if (place != _answers) _faults.Add($"{Id}: answer to {place} after {_answers} answers");
        _answers++;
    }

    private async Task<HttpResponseMessage> CallAsync(string path, HttpContent? content, CancellationToken cancellation)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        return await _http.SendAsync(request, cancellation);
    }
}
