using Microsoft.Extensions.Options;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Portal.Jobs;
using Shirube.Portal.Settings;

namespace Shirube.Portal.Startup;

/// <summary>Notices within seconds that the import command, which is another process, has published something.</summary>
internal sealed partial class KnowledgeWatch(KnowledgeRefresh refresh, ArticleIndexer indexer, IOptions<PortalSettings> settings, TimeProvider time, ILogger<KnowledgeWatch> logger)
    : RepeatedJob(TimeSpan.FromSeconds(settings.Value.RefreshSeconds), time, logger)
{
    protected override async Task WorkAsync(CancellationToken cancellation)
    {
        if (await refresh.RunIfChangedAsync(cancellation)) Refreshed(logger);
        await indexer.MergeIfDueAsync(cancellation);
    }

    [LoggerMessage(3, LogLevel.Information, "Knowledge published by another process is now shown")]
    private static partial void Refreshed(ILogger logger);
}
