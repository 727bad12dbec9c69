using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Plans;

/// <summary>Keeps what is done because a campaign stayed below its goal: causes, measures with owner and date, with whom it was agreed, how far it is.</summary>
public sealed class PlanBook(IDbContextFactory<SurveysDbContext> database, OfficeDay day)
{
    private const int LongestText = 2000;

    public async Task<PlanView> ReadAsync(int campaignId, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var plan = await context.Plans.AsNoTracking().SingleOrDefaultAsync(row => row.CampaignId == campaignId, cancellation) ?? new Plan { CampaignId = campaignId };
        var measures = await context.Measures.AsNoTracking().Where(row => row.CampaignId == campaignId).OrderBy(row => row.Due).ThenBy(row => row.Id).ToListAsync(cancellation);
        var links = await context.PlanLinks.AsNoTracking().Where(row => row.CampaignId == campaignId).OrderBy(row => row.Id).ToListAsync(cancellation);
        return new PlanView(plan, measures, links);
    }

    /// <summary>Writes causes and, once, with whom the plan was agreed.</summary>
    public async Task SaveAsync(int campaignId, string causes, string agreedWith, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var plan = await PlanAsync(context, campaignId, cancellation);
        plan.Causes = Cut(causes, LongestText);
        if (plan.AgreedOn is null && !string.IsNullOrWhiteSpace(agreedWith))
        {
            plan.AgreedWith = Cut(agreedWith, SurveysDbContext.NameLength);
            plan.AgreedOn = day.Today;
        }

        plan.Edition++;
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Names a question or a comment as a cause; naming it again changes nothing.</summary>
    public async Task LinkAsync(int campaignId, string item, string comment, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await context.PlanLinks.AnyAsync(row => row.CampaignId == campaignId && row.Item == item && row.Comment == comment, cancellation)) return;
        await PlanAsync(context, campaignId, cancellation);
        context.PlanLinks.Add(new PlanLink { CampaignId = campaignId, Item = item, Comment = Cut(comment, LongestText) });
        await context.SaveChangesAsync(cancellation);
    }

    /// <summary>Adds a measure, or changes the one with this number.</summary>
    /// <returns>False where something is missing or there is no such measure.</returns>
    public async Task<bool> PutAsync(int campaignId, int? measureId, MeasureInput input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (string.IsNullOrWhiteSpace(input.Text) || string.IsNullOrWhiteSpace(input.Owner)) return false;
        await using var context = await database.CreateDbContextAsync(cancellation);
        await PlanAsync(context, campaignId, cancellation);
        var measure = measureId is { } id ? await context.Measures.SingleOrDefaultAsync(row => row.Id == id && row.CampaignId == campaignId, cancellation) : new PlanMeasure { CampaignId = campaignId, Text = "", Owner = "", Due = input.Due };
        if (measure is null) return false;
        measure.Text = Cut(input.Text, LongestText);
        measure.Owner = Cut(input.Owner, SurveysDbContext.NameLength);
        measure.Due = input.Due;
        measure.Progress = Cut(input.Progress, LongestText);
        measure.Told = Cut(input.Told, LongestText);
        measure.DoneOn = input.IsDone ? measure.DoneOn ?? day.Today : null;
        if (measureId is null) context.Measures.Add(measure);
        await context.SaveChangesAsync(cancellation);
        return true;
    }

    private static async Task<Plan> PlanAsync(SurveysDbContext context, int campaignId, CancellationToken cancellation)
    {
        if (await context.Plans.SingleOrDefaultAsync(row => row.CampaignId == campaignId, cancellation) is { } known) return known;
        var plan = new Plan { CampaignId = campaignId };
        context.Plans.Add(plan);
        return plan;
    }

    private static string Cut(string text, int most)
    {
        var trimmed = text.Trim();
        return trimmed.Length > most ? trimmed[..most] : trimmed;
    }
}
