using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Results;

/// <summary>Works results out before somebody looks: laying out and reading 24,000 answers takes a while, and then all pages are quick.</summary>
public sealed class ResultsPreparation(IDbContextFactory<SurveysDbContext> database, ResultsReader reader, CommentReader comments, OfficeDay day)
{
    /// <summary>Results are looked at while answers come, and for some time after.</summary>
    private const int DaysAfter = 60;

    /// <summary>Works out the results of every survey that is being answered or was lately.</summary>
    public async Task PrepareAsync(CancellationToken cancellation = default)
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
}
