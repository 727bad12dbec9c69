using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Plans;

/// <summary>Keeps what is done because a campaign stayed below its goal: causes, measures with owner and date, with whom it was agreed, how far it is.</summary>
public sealed class PlanBook(IDbContextFactory<SurveysDbContext> database, OfficeDay day)
{
    private const int LongestText = 2000;

    /// <summary>A plan with more of them is no plan; the limit keeps a program from filling the table.</summary>
    private const int MostMeasures = 100;

    private const int MostLinks = 100;

    public async Task<PlanView> ReadAsync(int campaignId, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var plan = await context.Plans.AsNoTracking().SingleOrDefaultAsync(row => row.CampaignId == campaignId, cancellation) ?? new Plan { CampaignId = campaignId };
        var measures = await context.Measures.AsNoTracking().Where(row => row.CampaignId == campaignId).OrderBy(row => row.Due).ThenBy(row => row.Id).ToListAsync(cancellation);
        var links = await context.PlanLinks.AsNoTracking().Where(row => row.CampaignId == campaignId).OrderBy(row => row.Id).ToListAsync(cancellation);
        return new PlanView(plan, measures, links);
    }

    /// <summary>Writes causes and, once, with whom the plan was agreed.</summary>
    /// <param name="campaignId">The campaign.</param>
    /// <param name="edition">The edition that was changed: whoever writes over a newer one is told instead.</param>
    /// <param name="causes">Why the score is low.</param>
    /// <param name="agreedWith">With whom it was agreed, or empty.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task<PlanSaving> SaveAsync(int campaignId, int edition, string causes, string agreedWith, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var plan = await PlanAsync(context, campaignId, cancellation);
        if (plan.Edition != edition) return PlanSaving.Conflict;
        if (string.IsNullOrWhiteSpace(causes)) return PlanSaving.Incomplete;
        plan.Causes = Cut(causes, LongestText);
        if (plan.AgreedOn is null && !string.IsNullOrWhiteSpace(agreedWith))
        {
            plan.AgreedWith = Cut(agreedWith, SurveysDbContext.NameLength);
            plan.AgreedOn = day.Today;
        }

        plan.Edition++;
        try
        {
            await context.SaveChangesAsync(cancellation);
            return PlanSaving.Saved;
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            // Somebody wrote between reading and writing: the edition, or the row of the plan, is theirs.
            return PlanSaving.Conflict;
        }
    }

    /// <summary>Names a question or a comment as a cause, or takes it back; naming it again changes nothing.</summary>
    public async Task<PlanSaving> LinkAsync(int campaignId, string item, string comment, bool isCause, CancellationToken cancellation = default)
    {
        var text = Cut(comment, LongestText);
        await using var context = await database.CreateDbContextAsync(cancellation);
        var known = await context.PlanLinks.Where(row => row.CampaignId == campaignId && row.Item == item && row.Comment == text).ToListAsync(cancellation);
        if (isCause && known.Count == 0)
        {
            if (await context.PlanLinks.CountAsync(row => row.CampaignId == campaignId, cancellation) >= MostLinks) return PlanSaving.Refused;
            await PlanAsync(context, campaignId, cancellation);
            context.PlanLinks.Add(new PlanLink { CampaignId = campaignId, Item = item, Comment = text });
        }

        if (!isCause) context.PlanLinks.RemoveRange(known);
        await context.SaveChangesAsync(cancellation);
        return PlanSaving.Saved;
    }

    /// <summary>Adds a measure, or changes the one with this number.</summary>
    public async Task<PlanSaving> PutAsync(int campaignId, int? measureId, MeasureInput input, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (string.IsNullOrWhiteSpace(input.Text) || string.IsNullOrWhiteSpace(input.Owner) || input.Due is null) return PlanSaving.Incomplete;
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (measureId is null && await context.Measures.CountAsync(row => row.CampaignId == campaignId, cancellation) >= MostMeasures) return PlanSaving.Refused;
        await PlanAsync(context, campaignId, cancellation);
        var measure = measureId is { } id ? await context.Measures.SingleOrDefaultAsync(row => row.Id == id && row.CampaignId == campaignId, cancellation) : new PlanMeasure { CampaignId = campaignId, Text = "", Owner = "", Due = input.Due.Value };
        if (measure is null) return PlanSaving.Refused;
        measure.Text = Cut(input.Text, LongestText);
        measure.Owner = Cut(input.Owner, SurveysDbContext.NameLength);
        measure.Due = input.Due.Value;
        measure.Progress = Cut(input.Progress, LongestText);
        measure.Told = Cut(input.Told, LongestText);
        measure.DoneOn = input.IsDone ? measure.DoneOn ?? day.Today : null;
        if (measureId is null) context.Measures.Add(measure);
        await context.SaveChangesAsync(cancellation);
        return PlanSaving.Saved;
    }

    private static async Task<Plan> PlanAsync(SurveysDbContext context, int campaignId, CancellationToken cancellation)
    {
        if (await context.Plans.SingleOrDefaultAsync(row => row.CampaignId == campaignId, cancellation) is { } known) return known;
        var plan = new Plan { CampaignId = campaignId };
        context.Plans.Add(plan);
        return plan;
    }

    /// <summary>Cuts a text, never between the two halves of a letter.</summary>
    private static string Cut(string text, int most)
    {
        var trimmed = text.Trim();
        if (trimmed.Length <= most) return trimmed;
        return trimmed[..(char.IsHighSurrogate(trimmed[most - 1]) ? most - 1 : most)];
    }
}
