using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Shirube.Bot.Dialogue.Records;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Knowledge.Search;

namespace Shirube.Bot.Operation;

/// <summary>
/// Looks whether the assistant could answer now: its search finds something, and its tables can be read. It is made before the
/// tables are, so it opens the index only when it looks.
/// </summary>
internal sealed partial class AssistantProbe(ArticleIndex articles, ArticleCatalog catalog, IDbContextFactory<DialogueDbContext> database, ILogger<AssistantProbe> logger)
{
    public async Task<bool> WorksAsync(CancellationToken cancellation)
    {
        try
        {
            if (catalog.Current.All.Count > 0 && !FindsItsOwn()) return false;
            await using var context = await database.CreateDbContextAsync(cancellation);
            await context.Conversations.AsNoTracking().OrderBy(row => row.Id).Select(row => row.Id).FirstOrDefaultAsync(cancellation);
            return true;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // While the portal stops, what is closed is no failure.
            cancellation.ThrowIfCancellationRequested();
            LogFailed(exception);
            return false;
        }
    }

    private bool FindsItsOwn()
    {
        var article = catalog.Current.All[0];
        return articles.Index.Search(new SearchRequest { Query = article.Title, Audiences = [Knowledge.Articles.WireNames.Of(article.Audience)], Limit = 1 }).Total > 0;
    }

    [LoggerMessage(1, LogLevel.Error, "The assistant cannot answer")]
    private partial void LogFailed(Exception exception);
}
