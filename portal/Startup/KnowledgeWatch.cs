using Microsoft.Extensions.Options;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Portal.Settings;

namespace Shirube.Portal.Startup;

/// <summary>Notices within seconds that the import command, which is another process, has published something.</summary>
internal sealed partial class KnowledgeWatch(
    KnowledgeRefresh refresh, ArticleIndexer indexer, IOptions<PortalSettings> settings, TimeProvider time, ILogger<KnowledgeWatch> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(TimeSpan.FromSeconds(settings.Value.RefreshSeconds), time);
        while (await NextTickAsync(timer, stoppingToken))
        {
            try
            {
                if (await refresh.RunIfChangedAsync(stoppingToken)) LogRefreshed();
                await indexer.MergeIfDueAsync(stoppingToken);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                // A full disk or a locked database passes; a watch that has ended does not come back.
                LogFailed(exception);
            }
        }
    }

    private static async ValueTask<bool> NextTickAsync(PeriodicTimer timer, CancellationToken stoppingToken)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // Being told to stop is how a watch ends.
            return false;
        }
    }
}
