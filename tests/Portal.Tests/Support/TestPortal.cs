using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Knowledge;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Knowledge.Articles.Records;
using Shirube.Knowledge.Curation;
using Shirube.Knowledge.Signals;
using Shirube.Portal.Storage;

namespace Shirube.Portal.Tests.Support;

/// <summary>The portal's storage and knowledge over a real database in a folder of its own, without the web.</summary>
internal sealed class TestPortal : IAsyncDisposable
{
    private readonly TestFolder _folder = new();

    private TestPortal(Action<IServiceCollection>? more, string? data = null)
    {
        Data = DataFolder.Open(data ?? _folder["data"]);
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddMetrics();
        services.AddStorage(Data);
        services.AddPortalDbContext<KnowledgeDbContext>();
        services.AddPortalDbContext<SignalsDbContext>();
        services.AddPortalDbContext<CurationDbContext>();
        services.AddKnowledge(new IndexOptions(Data.IndexFile, Path.Combine(AppContext.BaseDirectory, "ipadic.dic")));
        more?.Invoke(services);
        Services = services.BuildServiceProvider(validateScopes: true);
    }

    public DataFolder Data { get; }

    public ServiceProvider Services { get; }

    /// <summary>A folder for files to import.</summary>
    public TestFolder Content { get; } = new();

    public static async Task<TestPortal> StartAsync(Action<IServiceCollection>? more = null)
    {
        var portal = new TestPortal(more);
        await portal.Get<StorageStartup>().RunAsync(CancellationToken.None);
        return portal;
    }

    /// <summary>One over a data folder that was there before and stays.</summary>
    public static async Task<TestPortal> OpenAsync(string data, Action<IServiceCollection>? more = null)
    {
        var portal = new TestPortal(more, data);
        await portal.Get<StorageStartup>().RunAsync(CancellationToken.None);
        return portal;
    }

    /// <summary>One that is not started: its database has no tables.</summary>
    public static TestPortal NotStarted(Action<IServiceCollection>? more = null) => new(more);

    public T Get<T>() where T : notnull => Services.GetRequiredService<T>();

    public Task<KnowledgeDbContext> OpenAsync() => Get<IDbContextFactory<KnowledgeDbContext>>().CreateDbContextAsync();

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        _folder.Dispose();
        Content.Dispose();
    }
}
