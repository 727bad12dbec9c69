using System.Diagnostics;
using System.Text.Json;
using System.Threading.Channels;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Bot.Tests.Support;

// The product starts no program; the tests start the clients that it has to satisfy.
#pragma warning disable RS0030
/// <summary>Microsoft's own Direct Line client, in a process of its own.</summary>
internal sealed class NodeClient : IAsyncDisposable
{
    private readonly Process _process;

    private readonly Channel<JsonElement> _events = Channel.CreateUnbounded<JsonElement>();

    private readonly Task _reading;

    private readonly Task<string> _errors;

    private NodeClient(Process process)
    {
        _process = process;
        _errors = process.StandardError.ReadToEndAsync(Stop);
        _reading = ReadAsync();
    }

    private readonly List<JsonElement> _waiting = [];

    /// <summary>Everything that has happened.</summary>
    public List<JsonElement> Seen { get; } = [];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static NodeClient Start()
    {
        var info = new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests", "Bot.Tests", "Clients", "directline.mjs")])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        info.Environment["CLIENT_MODULES"] = Repository.Root;
        return new NodeClient(Process.Start(info)!);
    }

    public async ValueTask DisposeAsync()
    {
        _process.StandardInput.Close();
        if (!_process.WaitForExit(TimeSpan.FromSeconds(5))) _process.Kill();
        await _reading;
        _process.Dispose();
    }

    public async Task DoAsync(string command, object value)
    {
        await _process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new Dictionary<string, object>(StringComparer.Ordinal) { [command] = value }));
        await _process.StandardInput.FlushAsync(Stop);
    }

    /// <summary>The first event, not asked for before, that holds a name and whose value satisfies a condition; waits for it.</summary>
    public async Task<JsonElement> WaitAsync(string name, Func<JsonElement, bool>? condition = null)
    {
        // Far longer than anything takes: only so that a fault ends the test instead of holding it.
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        patience.CancelAfter(TimeSpan.FromMinutes(1));
        while (true)
        {
            foreach (var seen in _waiting)
            {
                if (!seen.TryGetProperty(name, out var value) || condition?.Invoke(value) == false) continue;
                _waiting.Remove(seen);
                return value;
            }

            if (!await MoreAsync(patience.Token)) throw new InvalidOperationException($"The client said no {name}: {(_errors.IsCompleted ? await _errors : "it is still there")}\n{string.Join('\n', Seen)}");
            while (_events.Reader.TryRead(out var read))
            {
                Seen.Add(read);
                _waiting.Add(read);
            }
        }
    }

    public Task<JsonElement> StatusAsync(int status) => WaitAsync("status", value => value.GetInt32() == status);

    /// <summary>Waits for a message with this text.</summary>
    public Task<JsonElement> MessageAsync(string text)
        => WaitAsync("activity", activity => activity.GetProperty("type").GetString() == "message" && activity.TryGetProperty("text", out var said) && said.GetString() == text);

    /// <summary>Texts of the messages seen so far, in order.</summary>
    public IReadOnlyList<string> Texts => [.. Seen.Where(seen => seen.TryGetProperty("activity", out var activity) && activity.GetProperty("type").GetString() == "message")
        .Select(seen => seen.GetProperty("activity").GetProperty("text").GetString()!)];

    private async Task<bool> MoreAsync(CancellationToken patience)
    {
        try
        {
            return await _events.Reader.WaitToReadAsync(patience);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private async Task ReadAsync()
    {
        while (await _process.StandardOutput.ReadLineAsync() is { } line) _events.Writer.TryWrite(JsonDocument.Parse(line).RootElement.Clone());
        _events.Writer.Complete();
    }
}
#pragma warning restore RS0030
