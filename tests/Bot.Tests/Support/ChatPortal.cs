using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Shirube.Bot.Desk;
using Shirube.Bot.Dialogue;
using Shirube.Bot.Tests.Dialogue;
using Shirube.Knowledge.Signals;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Bot.Tests.Support;

/// <summary>The real portal with an assistant of the test's choice.</summary>
internal sealed class ChatPortal : IAsyncDisposable
{
    private readonly RunningPortal _portal;

    private ChatPortal(RunningPortal portal, EchoAssistant assistant)
    {
        _portal = portal;
        Assistant = assistant;
    }

    public EchoAssistant Assistant { get; }

    public Uri Address => _portal.Address;

    public IServiceProvider Services => _portal.Services;

    public string DataPath => _portal.DataPath;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static async Task<ChatPortal> StartAsync(TestSettings? settings = null)
    {
        var assistant = new EchoAssistant();
        return new ChatPortal(await RunningPortal.StartAsync(With(settings, assistant)), assistant);
    }

    /// <summary>Stops it and starts it again over the same data.</summary>
    public async Task RestartAsync(TestSettings? settings = null)
    {
        await _portal.StopAsync();
        await _portal.RestartAsync(With(settings, Assistant));
    }

    /// <summary>Stops it for good.</summary>
    public Task StopAsync() => _portal.StopAsync();

    public Visitor Visit() => _portal.Visit();

    public async ValueTask DisposeAsync()
    {
        await _portal.StopAsync();
        await _portal.DisposeAsync();
    }

    /// <summary>A visitor with a token for a conversation of their own.</summary>
    public async Task<DirectLineClient> TalkAsync(Visitor? visitor = null)
    {
        using var own = visitor is null ? Visit() : null;
        using var response = await (visitor ?? own)!.Client.PostAsync(new Uri("/chat/token", UriKind.Relative), new FormUrlEncodedContent([]), Stop);
        Assert.True(response.IsSuccessStatusCode, await response.Content.ReadAsStringAsync(Stop));
        var token = await response.Content.ReadFromJsonAsync<JsonElement>(Stop);
        return new DirectLineClient(Address, token.GetProperty("conversationId").GetString()!, token.GetProperty("token").GetString()!);
    }

    private static TestSettings With(TestSettings? settings, EchoAssistant assistant)
    {
        settings ??= new TestSettings();
        return settings with
        {
            Parts = services =>
            {
                services.Replace(ServiceDescriptor.Singleton<IAssistant>(assistant));
                services.Replace(ServiceDescriptor.Singleton<IServiceDesk>(new FakeDesk()));
                services.Replace(ServiceDescriptor.Singleton<ISignals>(new FakeSignals()));
                settings.Parts?.Invoke(services);
            },
        };
    }
}
