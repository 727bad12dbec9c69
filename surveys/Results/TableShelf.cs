using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Editing;
using Shirube.Surveys.Records;
using Shirube.Surveys.Scores;

namespace Shirube.Surveys.Results;

/// <summary>
/// Keeps the answers of campaigns laid out by columns. While a campaign takes answers, a table is made anew only when at least
/// five answers have come or changed: else whoever looks before and after one answer would know it.
/// </summary>
public sealed class TableShelf(DefinitionStore definitions, OfficeDay day)
{
    /// <summary>Tables kept at most: one of 24,000 answers to 80 questions has about 10 MB.</summary>
    private const int MostKept = 12;

    private readonly ConcurrentDictionary<int, Kept> _kept = new();

    /// <summary>The answers of a campaign.</summary>
    public async Task<AnswerTable> TakeAsync(SurveysDbContext context, Campaign campaign, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(campaign);
        var stamp = await context.Responses.Where(row => row.CampaignId == campaign.Id).GroupBy(_ => 1)
            .Select(group => new { Count = group.Count(), Editions = group.Sum(row => (long)row.Edition) }).SingleOrDefaultAsync(cancellation);
        var changes = (stamp?.Count ?? 0) + (stamp?.Editions ?? 0);
        var asked = await context.Invitations.CountAsync(row => row.CampaignId == campaign.Id, cancellation);
        if (_kept.TryGetValue(campaign.Id, out var known) && ((known.Changes == changes && known.Asked == asked) || (!campaign.IsOver(day.Today) && changes > known.Changes && changes - known.Changes < known.Table.Least)))
        {
            known.Use = Environment.TickCount64;
            return known.Table;
        }

        var definition = await definitions.FindAsync(campaign.SurveyId, campaign.Version, cancellation);
        var builder = new AnswerTableBuilder(definition!, stamp?.Count ?? 0) { MostByOne = await AskedUnits.MostByOneAsync(context, campaign.Id, cancellation) };
        var rows = context.Responses.AsNoTracking().Where(row => row.CampaignId == campaign.Id).Select(row => new { row.Unit, row.Month, row.Answers, row.Person }).AsAsyncEnumerable();
        await foreach (var row in rows.WithCancellation(cancellation)) builder.Add(row.Unit, row.Month, row.Answers, row.Person);
        foreach (var unit in await AskedUnits.HiddenAsync(context, campaign.Id, cancellation)) builder.Hide(unit);
        var table = builder.Build(changes);
        if (_kept.Count >= MostKept && !_kept.ContainsKey(campaign.Id) && _kept.OrderBy(pair => pair.Value.Use).Select(pair => (int?)pair.Key).FirstOrDefault() is { } oldest) _kept.TryRemove(oldest, out _);
        _kept[campaign.Id] = new Kept(table, asked) { Use = Environment.TickCount64 };
        return table;
    }

    private sealed class Kept(AnswerTable table, int asked)
    {
        /// <summary>Invitations at that time: they decide which units are hidden.</summary>
        public int Asked => asked;

        public long Changes => table.Changes;

        public AnswerTable Table => table;

        public long Use { get; set; }
    }
}
