using System.Globalization;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace Shirube.Benchmarks.Assistant.Load;

/// <summary>
/// <c>chat-memory [CONVERSATIONS 1000]</c>: what an idle conversation holds in memory after one question and its answer, without a stream
/// and with one. The other end of each stream is a bare socket, whose own few hundred bytes are counted too.
/// </summary>
internal static class IdleMemory
{
    public static int Run(string[] args) => RunAsync(ChatLoad.Number(args, 0, 1000)).GetAwaiter().GetResult();

    private static async Task<int> RunAsync(int conversations)
    {
        await using var site = await ChatSite.StartAsync();
        var asked = ChatSite.Questions();
        var open = new List<Socket?>(conversations * 3);
        // The first ones fill pools and caches that all share.
        for (var number = 0; number < 200; number++) open.Add(await OpenAsync(site, asked[number % asked.Length], hasStream: true));
        foreach (var hasStream in new[] { false, true })
        {
            var before = await QuietAsync();
            for (var number = 0; number < conversations; number++) open.Add(await OpenAsync(site, asked[number % asked.Length], hasStream));
            var after = await QuietAsync();
            Console.WriteLine(FormattableString.Invariant($"{conversations} idle conversations {(hasStream ? "with" : "without")} a stream: {(after - before) / 1024.0 / conversations:0.0} KB each ({site.Live.Count} in memory)"));
        }

        foreach (var socket in open) socket?.Dispose();
        return 0;
    }

    private static async Task<long> QuietAsync()
    {
        // Answers and records are still on their way to the disk, and timers to their end.
        await Task.Delay(TimeSpan.FromSeconds(3));
        for (var round = 0; round < 3; round++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }

        return GC.GetTotalMemory(forceFullCollection: true);
    }

    private static async Task<Socket?> OpenAsync(ChatSite site, string question, bool hasStream)
    {
        using var given = await site.Http.PostAsync(new Uri("/chat/token", UriKind.Relative), new FormUrlEncodedContent([]));
        var token = await given.Content.ReadFromJsonAsync<JsonElement>();
        var (id, key) = (token.GetProperty("conversationId").GetString()!, token.GetProperty("token").GetString()!);
        using var started = await CallAsync(site, "/v3/directline/conversations", key, null);
        var stream = new Uri((await started.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("streamUrl").GetString()!);
        var socket = hasStream ? Listen(stream) : null;
        using var said = await CallAsync(site, $"/v3/directline/conversations/{id}/activities", key, JsonContent.Create(new { type = "message", text = question }));
        said.EnsureSuccessStatusCode();
        return socket;
    }

    private static async Task<HttpResponseMessage> CallAsync(ChatSite site, string path, string token, HttpContent? content)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token);
        return await site.Http.SendAsync(request);
    }

    // As much of a WebSocket client as opens a stream: what comes then waits in the buffers of the system.
    private static Socket Listen(Uri stream)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        socket.Connect(stream.Host, stream.Port);
        var request = string.Create(CultureInfo.InvariantCulture, $"GET {stream.PathAndQuery} HTTP/1.1\r\nHost: {stream.Authority}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n");
        socket.Send(Encoding.ASCII.GetBytes(request));
        var answer = new byte[12];
        var read = 0;
        while (read < answer.Length) read += socket.Receive(answer.AsSpan(read));
        return Encoding.ASCII.GetString(answer).EndsWith("101", StringComparison.Ordinal) ? socket : throw new InvalidOperationException("The stream did not open: " + Encoding.ASCII.GetString(answer));
    }
}
