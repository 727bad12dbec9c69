using Microsoft.Extensions.DependencyInjection.Extensions;
using Shirube.Knowledge;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Knowledge.Articles.Records;
using Shirube.Knowledge.Curation;
using Shirube.Knowledge.Signals;
using Shirube.Portal.CommandLine;
using Shirube.Portal.Settings;
using Shirube.Portal.Storage;

namespace Shirube.Portal.Startup;

/// <summary>Gives knowledge its database, its files and its work at start.</summary>
public static class KnowledgeHostExtensions
{
    private const string DictionaryName = "ipadic.dic";

    public static IServiceCollection AddKnowledge(this IServiceCollection services, PortalSettings settings, DataFolder folder)
    {
        var dictionary = settings.DictionaryPath.Length > 0 ? Path.GetFullPath(settings.DictionaryPath) : Path.Combine(AppContext.BaseDirectory, DictionaryName);
        services.AddPortalDbContext<KnowledgeDbContext>();
        services.AddPortalDbContext<SignalsDbContext>();
        services.AddPortalDbContext<CurationDbContext>();
        services.AddKnowledge(new IndexOptions(folder.IndexFile, dictionary));
        services.TryAddSingleton(Terminal.OfProcess);
        services.AddSingleton<IStartupTask, KnowledgeStartup>();
        services.AddSingleton<IStartupTask, SearchStartup>();
        services.AddHostedService<KnowledgeWatch>();
        return services;
    }
}
