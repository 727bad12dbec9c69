using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Import;
using Xunit;

namespace Shirube.Portal.Tests.Support;

/// <summary>The real portal on a free port, with a database, an index and a small content folder of its own.</summary>
public sealed class RunningPortal : IAsyncLifetime
{
    private readonly string _root = Path.Combine(Path.GetTempPath(), "shirube-tests", Guid.NewGuid().ToString("N"));

    private WebApplication? _app;

    /// <summary>Where it listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>Its parts.</summary>
    public IServiceProvider Services => _app!.Services;

    /// <summary>Its data folder.</summary>
    public string DataPath => Path.Combine(_root, "data");

    /// <summary>Its content folder.</summary>
    public string ContentPath => Path.Combine(_root, "content");

    /// <summary>Starts one for a single test.</summary>
    internal static async Task<RunningPortal> StartAsync(TestSettings settings)
    {
        var portal = new RunningPortal();
        try
        {
            await portal.StartOwnAsync(settings);
            return portal;
        }
        catch
        {
            await portal.DisposeAsync();
            throw;
        }
    }

    public async ValueTask InitializeAsync() => await StartOwnAsync(new TestSettings());

    public async ValueTask DisposeAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
        if (Directory.Exists(_root)) Directory.Delete(_root, recursive: true);
    }

    /// <summary>Stops it and starts it again over the same data.</summary>
    internal async Task RestartAsync(TestSettings settings)
    {
        if (_app is not null) await _app.DisposeAsync();
        await StartOwnAsync(settings);
    }

    /// <summary>Stops it; its data stay until it is disposed of.</summary>
    internal async Task StopAsync()
    {
        if (_app is null) return;
        await _app.StopAsync();
        await _app.DisposeAsync();
        _app = null;
    }

    /// <summary>A browser without cookies.</summary>
    internal Visitor Visit() => new(Address);

    /// <summary>Stops it and leaves its data, so that what it wrote can be read.</summary>
    internal async Task DisposeAppAsync()
    {
        if (_app is not null) await _app.DisposeAsync();
        _app = null;
    }

    /// <summary>Takes a table away, as a fault that no page expects.</summary>
    internal async Task DropTableAsync(string table)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(DataPath, "shirube.db")};Pooling=False;Foreign Keys=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = $"DROP TABLE \"{table}\"";
        await command.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
    }

    private async Task StartOwnAsync(TestSettings settings)
    {
        var isNew = !Directory.Exists(ContentPath);
        if (isNew) TestContent.Write(ContentPath);
        _app = PortalHost.Compose(settings.Arguments(DataPath, ContentPath), settings.Clock, settings.Parts);
        settings.Adjust?.Invoke(_app);
        await _app.StartAsync();
        Address = new Uri(_app.Urls.First());
        if (isNew) await PublishSecondRevisionAsync();
    }

    private async Task PublishSecondRevisionAsync()
    {
        TestContent.WriteSecondRevision(ContentPath);
        var report = await Services.GetRequiredService<ArticleImporter>().ImportAsync(new ImportRequest { Folder = ContentPath, Note = "ボタンの名前を直した" });
        Assert.Equal(1, report.Updated);
        await Services.GetRequiredService<KnowledgeRefresh>().RunAsync();
    }
}
