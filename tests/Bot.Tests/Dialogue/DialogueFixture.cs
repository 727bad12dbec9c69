using Microsoft.Extensions.DependencyInjection;
using Shirube.Bot.Desk;
using Shirube.Bot.Dialogue;
using Shirube.Bot.Dialogue.Records;
using Shirube.Knowledge;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Knowledge.Articles.Records;
using Shirube.Knowledge.Signals;
using Shirube.Portal.Storage;
using Xunit;

[assembly: AssemblyFixture(typeof(Shirube.Bot.Tests.Dialogue.DialogueFixture))]

namespace Shirube.Bot.Tests.Dialogue;

/// <summary>The assistant over the repository's own content in a real database. Each test speaks in conversations of its own.</summary>
public sealed class DialogueFixture : IAsyncLifetime
{
    private readonly string _root = Path.Combine(Path.GetTempPath(), "shirube-tests", Guid.NewGuid().ToString("N"));
    private readonly DataFolder _folder;

    public DialogueFixture()
    {
        _folder = DataFolder.Open(Path.Combine(_root, "data"));
        Services = Compose(_ => { });
    }

    /// <summary>The parts with the ordinary doubles.</summary>
    public ServiceProvider Services { get; }

    /// <summary>The repository.</summary>
    public static string Repository { get; } = FindRepository();

    public static string Content => Path.Combine(Repository, "content");

    /// <summary>The same data under parts of which some are others.</summary>
    public ServiceProvider Compose(Action<IServiceCollection> change)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddMetrics();
        services.AddSingleton<TimeProvider>(new SetClock(new DateTimeOffset(2026, 11, 24, 10, 0, 0, TimeSpan.FromHours(9))));
        services.AddStorage(_folder);
        services.AddPortalDbContext<KnowledgeDbContext>();
        services.AddPortalDbContext<DialogueDbContext>();
        services.AddKnowledge(new IndexOptions(_folder.IndexFile, Path.Combine(AppContext.BaseDirectory, "ipadic.dic")));
        services.AddSingleton<FakeDesk>();
        services.AddSingleton<IServiceDesk>(provider => provider.GetRequiredService<FakeDesk>());
        services.AddSingleton<FakeSignals>();
        services.AddSingleton<ISignals>(provider => provider.GetRequiredService<FakeSignals>());
        services.AddDialogue();
        change(services);
        return services.BuildServiceProvider(validateScopes: true);
    }

    public async ValueTask InitializeAsync()
    {
        await Services.GetRequiredService<StorageStartup>().RunAsync(CancellationToken.None);
        var report = await Services.GetRequiredService<ArticleImporter>().ImportAsync(new ImportRequest { Folder = Content });
        Assert.Equal(0, report.Refused);
        Assert.DoesNotContain(report.Problems, problem => problem.IsError);
        await Services.GetRequiredService<KnowledgeRefresh>().StartAsync(progress: null);
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        if (Directory.Exists(_root)) Directory.Delete(_root, recursive: true);
    }

    /// <summary>Begins a conversation.</summary>
    internal Talk Talk(string lang = "ja", ChatPerson? person = null, IServiceProvider? services = null) => new(services ?? Services, lang, person);

    /// <summary>Goes on with a conversation under other parts.</summary>
    internal static Talk Resume(Talk talk, IServiceProvider services) => new(services, "ja", talk.Person) { Id = talk.Id };

    private static string FindRepository()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "Portal.sln"))) return folder.FullName;
        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
