using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Shirube.Bot.DirectLine.Uploads;

namespace Shirube.Bot.Conversations;

/// <summary>Forgets conversations that nobody is at, and deletes files and conversations when their time is over.</summary>
internal sealed partial class ConversationJanitor(
    LiveConversations live, UploadStore uploads, ConversationTidy conversations, TimeProvider clock, ILogger<ConversationJanitor> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    /// <summary>Rounds between two looks at the database.</summary>
    private const int RoundsBetweenDeleting = 60;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        for (var round = 0; await NextAsync(timer, stoppingToken); round++)
        {
            live.Sweep();
            if (round % RoundsBetweenDeleting == 0) await TryDeleteAsync(stoppingToken);
        }
    }

    private async Task TryDeleteAsync(CancellationToken cancellation)
    {
        try
        {
            LogDeleted(await conversations.RunAsync(cancellation), await uploads.TidyAsync(cancellation));
        }
        catch (Exception exception) when (!cancellation.IsCancellationRequested)
        {
            // A full disk or a locked database passes; the next round tries again.
            LogFailed(exception);
        }
    }

    private static async ValueTask<bool> NextAsync(PeriodicTimer timer, CancellationToken stoppingToken)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stoppingToken);
        }
        catch (OperationCanceledException)
        {
            // Being told to stop is how it ends.
            return false;
        }
    }

    [LoggerMessage(1, LogLevel.Debug, "{Conversations} old conversations and {Files} old files were deleted")]
    private partial void LogDeleted(int conversations, int files);

    [LoggerMessage(2, LogLevel.Warning, "Old conversations or files could not be deleted; they are tried again")]
    private partial void LogFailed(Exception exception);
}
