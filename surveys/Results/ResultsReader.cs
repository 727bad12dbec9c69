using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Records;
using Shirube.Surveys.Scores;

namespace Shirube.Surveys.Results;

/// <summary>Reads the answers of campaigns. Tables are kept until an answer comes or changes.</summary>
public sealed class ResultsReader(IDbContextFactory<SurveysDbContext> database, DefinitionStore definitions, ProgressReader progress)
{
    /// <summary>Tables kept at most: one of 24,000 answers to 80 questions has about 5 MB.</summary>
    private const int MostKept = 12;

    private readonly ConcurrentDictionary<int, Kept> _kept = new();

    /// <summary>The results of a survey; null where there is no such survey, no such campaign or no campaign at all.</summary>
    public async Task<SurveyResults?> ReadAsync(int surveyId, ResultsFilter filter, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var context = await database.CreateDbContextAsync(cancellation);
        var campaigns = await context.Campaigns.AsNoTracking().Where(row => row.SurveyId == surveyId && row.State != CampaignState.Draft)
            .OrderBy(row => row.OpensOn).ThenBy(row => row.Id).ToListAsync(cancellation);
        var scores = new List<CampaignScore>();
        var ids = campaigns.Select(row => row.Id).ToList();
        var asked = await context.Invitations.Where(row => ids.Contains(row.CampaignId)).GroupBy(row => row.CampaignId)
            .Select(group => new { group.Key, Invited = group.Count(), Answered = group.Count(row => row.HasAnswered) }).ToDictionaryAsync(row => row.Key, cancellation);
        foreach (var one in campaigns)
        {
            var answers = await TableAsync(context, one, cancellation);
            var isShown = answers.Count >= SmallGroups.Least;
            scores.Add(new CampaignScore(one, answers.Count, isShown ? Scoring.Of(answers.All, answers.Totals) : Score.None, asked.TryGetValue(one.Id, out var people) ? 100.0 * people.Answered / people.Invited : null));
        }

        var chosen = filter.CampaignId is { } id ? campaigns.Find(row => row.Id == id) : scores.FindLast(score => score.Responses > 0)?.Campaign ?? campaigns.LastOrDefault();
        if (chosen is null) return null;
        var table = await TableAsync(context, chosen, cancellation);
        return new SurveyResults(chosen, table, filter with { CampaignId = chosen.Id }, await progress.ReadAsync(chosen.Id, cancellation), scores);
    }

    private async Task<AnswerTable> TableAsync(SurveysDbContext context, Campaign campaign, CancellationToken cancellation)
    {
        var stamp = await context.Responses.Where(row => row.CampaignId == campaign.Id).GroupBy(_ => 1)
            .Select(group => new { Count = group.Count(), Editions = group.Sum(row => (long)row.Edition) }).SingleOrDefaultAsync(cancellation);
        var mark = (stamp?.Count ?? 0, stamp?.Editions ?? 0);
        if (_kept.TryGetValue(campaign.Id, out var known) && known.Mark == mark) return known.Table;
        var definition = await definitions.FindAsync(campaign.SurveyId, campaign.Version, cancellation);
        var table = await LoadAsync(context, campaign.Id, definition!, mark.Item1, cancellation);
        if (_kept.Count >= MostKept) _kept.Clear();
        _kept[campaign.Id] = new Kept(mark, table);
        return table;
    }

    private static async Task<AnswerTable> LoadAsync(SurveysDbContext context, int campaignId, SurveyDefinition definition, int count, CancellationToken cancellation)
    {
        var builder = new AnswerTableBuilder(definition, count);
        var rows = context.Responses.AsNoTracking().Where(row => row.CampaignId == campaignId).Select(row => new { row.Unit, row.Month, row.Answers }).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellation)) builder.Add(row.Unit, row.Month, row.Answers);
        return builder.Build();
    }

    private sealed record Kept((int Count, long Editions) Mark, AnswerTable Table);
}
