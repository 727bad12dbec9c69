using Microsoft.Extensions.Logging;
using Shirube.Knowledge.Articles.Golden;

namespace Shirube.Knowledge.Articles.Publishing;

/// <summary>Shows readers what was just published. A failing index does not take the publication back: the watch tries again.</summary>
public sealed partial class ShowPublished(KnowledgeRefresh refresh, GoldenHistory history, IFailPoints failPoints, ILogger<ShowPublished> logger)
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

    /// <summary>The same after a publication that the golden questions were asked for, and keeps how they fared.</summary>
    internal async Task ShowAsync(GoldenReport report, RevisionName revision, string by)
    {
        await ShowAsync();
        try
        {
            await history.KeepAsync(report, revision.ToString(), by, CancellationToken.None);
            failPoints.Reach(FailPoint.RunKept);
        }
        catch (Exception exception)
        {
            // The text is out; the next run over the questions has their ranks as well.
            LogRunLost(exception);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A publication is in the database but not in the search index yet; the next attempt follows")]
    private partial void LogBehind(Exception exception);

    [LoggerMessage(Level = LogLevel.Error, Message = "The ranks of the golden questions after a publication could not be kept")]
    private partial void LogRunLost(Exception exception);
}
