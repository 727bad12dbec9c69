using System.Net.WebSockets;
using System.Text;
using System.Text.Json;
using Xunit;

namespace Shirube.Bot.Tests.Support;

/// <summary>Listens to a stream.</summary>
internal sealed class Listener : IDisposable
{
    private readonly ClientWebSocket _socket = new();

    private readonly Queue<(JsonElement Activity, string? Watermark)> _read = new();

    private Listener()
    {
    }

    public WebSocket Socket => _socket;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<Listener> OpenAsync(Uri url, string? origin = null)
    {
        var reader = new Listener();
        if (origin is not null) reader._socket.Options.SetRequestHeader("Origin", origin);
        reader._socket.Options.CollectHttpResponseDetails = true;
        try
        {
            await reader._socket.ConnectAsync(url, Stop);
            return reader;
        }
        catch (WebSocketException exception)
        {
            var status = reader._socket.HttpStatusCode;
            reader.Dispose();
            throw new WebSocketException($"refused: {(int)status}", exception);
        }
    }

    public void Dispose() => _socket.Dispose();

    /// <summary>The next activity, and the watermark of the set that it came in.</summary>
    public async Task<(JsonElement Activity, string? Watermark)> NextAsync()
    {
        while (_read.Count == 0)
        {
            if (await FrameAsync() is not { } text) throw new EndOfStreamException("The stream was closed.");
            if (text.Length == 0) continue;
            var set = JsonDocument.Parse(text).RootElement.Clone();
            var watermark = set.TryGetProperty("watermark", out var mark) ? mark.GetString() : null;
            foreach (var activity in set.GetProperty("activities").EnumerateArray()) _read.Enqueue((activity, watermark));
        }

        return _read.Dequeue();
    }

    /// <summary>The text of the next activity that is a message.</summary>
    public async Task<string> NextTextAsync()
    {
        while (true)
        {
            var (activity, _) = await NextAsync();
            if (activity.GetProperty("type").GetString() == "message") return activity.GetProperty("text").GetString()!;
        }
    }

    /// <summary>The next frame as it is, or null when the server closes.</summary>
    public async Task<string?> FrameAsync()
    {
        var buffer = new byte[64 * 1024];
        using var text = new MemoryStream();
        while (true)
        {
            var received = await _socket.ReceiveAsync(buffer, Stop);
            if (received.MessageType == WebSocketMessageType.Close) return null;
            text.Write(buffer, 0, received.Count);
            if (received.EndOfMessage) return Encoding.UTF8.GetString(text.ToArray());
        }
    }
}
