using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Plans;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Results;

/// <summary>
/// Answers for reports: the satisfaction of users as the service levels ask for it, at least once a year. The one place from
/// which that number is taken.
/// </summary>
public sealed class SatisfactionReader(IDbContextFactory<SurveysDbContext> database, CampaignScores scores, PlanBook plans)
{
    private const int MonthsOfAYear = 12;

    /// <param name="survey">Name of the survey: <c>desk</c> for the desk's.</param>
    /// <param name="asOf">The last day that is reported.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <returns>The newest campaign with answers that was begun in the twelve months up to that day; null where there is none: then the item is not met.</returns>
    public async Task<Satisfaction?> ReadAsync(string survey, DateOnly asOf, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await context.Surveys.AsNoTracking().SingleOrDefaultAsync(row => row.Name == survey, cancellation) is not { } known) return null;
        var begun = (await scores.ReadAsync(known.Id, cancellation)).Where(score => score.Campaign.OpensOn <= asOf && score.Responses > 0).ToList();
        if (begun is [] || begun[^1].Campaign.OpensOn <= asOf.AddMonths(-MonthsOfAYear)) return null;
        var newest = begun[^1];
        bool? isMet = newest.Score.N == 0 ? null : newest.Score.Mean >= newest.Campaign.ScoreGoal;
        return new Satisfaction(newest, begun.Count > 1 ? begun[^2] : null, newest.Campaign.IsOver(asOf), isMet, await plans.ReadAsync(newest.Campaign.Id, cancellation));
    }
}
