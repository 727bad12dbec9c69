using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Portal.Web;

/// <summary>Ready is a portal whose database answers and whose catalog has been read.</summary>
internal sealed class ReadyCheck(IDbContextFactory<KnowledgeDbContext> database, ArticleCatalog catalog) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        try
        {
            await using var knowledge = await database.CreateDbContextAsync(cancellationToken);
            var stored = await knowledge.Articles.CountAsync(article => article.PublishedRevision != null, cancellationToken);
            return stored == 0 || catalog.Current.All.Count > 0
                ? HealthCheckResult.Healthy()
                : HealthCheckResult.Unhealthy("The catalog has not been read.");
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return HealthCheckResult.Unhealthy("The database does not answer.", exception);
        }
    }
}
