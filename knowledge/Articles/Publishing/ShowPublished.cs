using Microsoft.Extensions.Logging;

namespace Shirube.Knowledge.Articles.Publishing;

/// <summary>Shows readers what was just published. A failing index does not take the publication back: the watch tries again.</summary>
public sealed partial class ShowPublished(KnowledgeRefresh refresh, ILogger<ShowPublished> logger)
{
    /// <summary>Brings catalog and index up to date.</summary>
    /// <returns>False when that failed and will be tried again.</returns>
    public async Task<bool> ShowAsync()
    {
        try
        {
            // Not to be cut off by a browser that goes away: the text is published already.
            await refresh.RunAsync(CancellationToken.None);
            return true;
        }
        catch (Exception exception)
        {
            LogBehind(exception);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A publication is in the database but not in the search index yet; the next attempt follows")]
    private partial void LogBehind(Exception exception);
}
