using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Bot.Conversations;
using Shirube.Knowledge.Tests.Tokenizing.Support;
using Shirube.Portal;

namespace Shirube.Benchmarks.Assistant.Load;

/// <summary>The portal over the repository's own content, in a data folder of its own.</summary>
internal sealed class ChatSite : IAsyncDisposable
{
    /// <summary>Everybody comes from this machine and at once: the limits for one address and one conversation are others' measure.</summary>
    private static readonly string[] NoLimits = ["--Portal:DirectLine:PostBurst=10000", "--Portal:DirectLine:PostsPerSecond=10000"];

    private readonly string _folder;
    private readonly WebApplication _app;

    private ChatSite(string folder, WebApplication app)
    {
        _folder = folder;
        _app = app;
        Http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new Uri(app.Urls.First()) };
    }

    /// <summary>A client without cookies: each call that begins a conversation is another visitor.</summary>
    public HttpClient Http { get; }

    public IConversations Conversations => _app.Services.GetRequiredService<IConversations>();

    public LiveConversations Live => _app.Services.GetRequiredService<LiveConversations>();

    public static async Task<ChatSite> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("shirube-chat-").FullName;
        var app = PortalHost.Compose(
        [
            "--applicationName=Shirube.Portal", "--environment=Production", "--Portal:Port=0", $"--Portal:DataPath={folder}",
            $"--Portal:ContentPath={Path.Combine(Repository.Root, "content")}", "--Logging:LogLevel:Default=Warning", .. NoLimits,
        ]);
        await app.StartAsync();
        return new ChatSite(folder, app);
    }

    public async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>What people ask: the golden questions of the content, in a fixed order that mixes articles and languages.</summary>
    public static string[] Questions()
    {
        using var content = new Golden.ContentIndex(Path.Combine(Repository.Root, "content"));
        const int step = 137;
        var all = content.Questions.Select(question => question.Question).ToArray();
        return [.. all.Select((_, place) => all[(int)((long)place * step % all.Length)])];
    }
}
