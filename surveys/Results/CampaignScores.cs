using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Records;
using Shirube.Surveys.Scores;

namespace Shirube.Surveys.Results;

/// <summary>The scores of all campaigns of a survey. Scores are small and stay in memory; tables of answers are large and go.</summary>
public sealed class CampaignScores(IDbContextFactory<SurveysDbContext> database, TableShelf shelf)
{
    private readonly ConcurrentDictionary<int, Known> _known = new();

    /// <summary>Every campaign that was begun, oldest first.</summary>
    public async Task<IReadOnlyList<CampaignScore>> ReadAsync(int surveyId, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var campaigns = await context.Campaigns.AsNoTracking().Where(row => row.SurveyId == surveyId && row.State != CampaignState.Draft)
            .OrderBy(row => row.OpensOn).ThenBy(row => row.Id).ToListAsync(cancellation);
        var ids = campaigns.Select(row => row.Id).ToList();
        var asked = await context.Invitations.Where(row => ids.Contains(row.CampaignId)).GroupBy(row => row.CampaignId)
            .Select(group => new { group.Key, People = group.Where(row => row.Address != null).Select(row => row.Address).Distinct().Count() + group.Count(row => row.Address == null), Invited = group.Count(), Answered = group.Count(row => row.HasAnswered) }).ToDictionaryAsync(row => row.Key, cancellation);
        var marks = await context.Responses.Where(row => ids.Contains(row.CampaignId)).GroupBy(row => row.CampaignId)
            .Select(group => new { group.Key, Changes = group.Count() + group.Sum(row => (long)row.Edition) }).ToDictionaryAsync(row => row.Key, row => row.Changes, cancellation);
        var scores = new List<CampaignScore>();
        foreach (var one in campaigns)
        {
            var known = await ScoreAsync(context, one, marks.GetValueOrDefault(one.Id), cancellation);
            scores.Add(new CampaignScore(one, known.Responses, known is { Responses: > 0, IsShown: false }, known.Score, asked.TryGetValue(one.Id, out var people) && people.People >= SmallGroups.Least ? 100.0 * people.Answered / people.Invited : null));
        }

        return scores;
    }

    private async Task<Known> ScoreAsync(SurveysDbContext context, Campaign campaign, long mark, CancellationToken cancellation)
    {
        if (_known.TryGetValue(campaign.Id, out var known) && known.Mark == mark) return known;
        var answers = await shelf.TakeAsync(context, campaign, cancellation);
        return _known[campaign.Id] = new Known(mark, answers.Count, answers.Shown.IsShown, answers.ShownTotals.IsShown ? Scoring.Of(answers.All, answers.Totals) : Score.None);
    }

    private sealed record Known(long Mark, int Responses, bool IsShown, Score Score);
}
