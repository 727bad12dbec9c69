using Microsoft.EntityFrameworkCore;
using Shirube.Surveys;
using Shirube.Surveys.Records;
using Shirube.Surveys.Results;

namespace Shirube.Portal.Surveys;

/// <summary>Works results out before somebody looks: laying out and reading 24,000 answers takes a while, and then all pages are quick.</summary>
internal sealed partial class ResultsJob(
    IDbContextFactory<SurveysDbContext> database, ResultsReader reader, CommentReader comments, OfficeDay day, TimeProvider clock, ILogger<ResultsJob> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(5);

    /// <summary>Results are looked at while answers come, and for some time after.</summary>
    private const int DaysAfter = 60;

    /// <summary>Works out the results of every survey that is being answered or was lately.</summary>
    public async Task PrepareAsync(CancellationToken cancellation)
    {
        var (today, since) = (day.Today, day.Today.AddDays(-DaysAfter));
        await using var context = await database.CreateDbContextAsync(cancellation);
        var surveys = await context.Campaigns.Where(row => row.State != CampaignState.Draft && row.OpensOn <= today && row.ClosesOn >= since)
            .Select(row => row.SurveyId).Distinct().ToListAsync(cancellation);
        foreach (var survey in surveys)
        {
            if (await reader.ReadAsync(survey, new ResultsFilter(null, null, null), cancellation) is { } results) comments.Read(results, new CommentFilter(null, null, null, 1));
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Every, clock);
        try
        {
            do
            {
                await TryAsync(stoppingToken);
            }
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            Stopped(logger);
        }
    }

    private async Task TryAsync(CancellationToken cancellation)
    {
        try
        {
            await PrepareAsync(cancellation);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Whoever looks works them out then.
            Failed(logger, exception);
        }
    }

    [LoggerMessage(1, LogLevel.Warning, "Results could not be worked out beforehand; it is tried again")]
    private static partial void Failed(ILogger logger, Exception exception);

    [LoggerMessage(2, LogLevel.Debug, "Working out results stops")]
    private static partial void Stopped(ILogger logger);
}
