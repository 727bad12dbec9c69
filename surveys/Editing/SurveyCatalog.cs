using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Definitions;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Editing;

/// <summary>Reads surveys, versions and campaigns.</summary>
public sealed class SurveyCatalog(IDbContextFactory<SurveysDbContext> database)
{
    public async Task<IReadOnlyList<SurveyLine>> ListAsync(CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var surveys = await context.Surveys.AsNoTracking().OrderBy(row => row.Id).ToListAsync(cancellation);
        var versions = await context.Versions.AsNoTracking().Where(row => !context.Versions.Any(later => later.SurveyId == row.SurveyId && later.Number > row.Number))
            .Select(row => new { row.SurveyId, row.Number, row.TitleJa, row.TitleEn }).ToDictionaryAsync(row => row.SurveyId, cancellation);
        var campaigns = (await context.Campaigns.AsNoTracking().OrderByDescending(row => row.OpensOn).ThenByDescending(row => row.Id).ToListAsync(cancellation)).ToLookup(row => row.SurveyId);
        return [.. surveys.Select(survey => new SurveyLine(survey.Id, survey.Name, new LocalText(versions[survey.Id].TitleJa, versions[survey.Id].TitleEn), versions[survey.Id].Number, [.. campaigns[survey.Id]]))];
    }

    /// <summary>One survey; null when there is none.</summary>
    public async Task<SurveyView?> FindAsync(int id, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await context.Surveys.AsNoTracking().SingleOrDefaultAsync(row => row.Id == id, cancellation) is not { } survey) return null;
        var versions = await context.Versions.AsNoTracking().Where(row => row.SurveyId == id).OrderByDescending(row => row.Number).ToListAsync(cancellation);
        var campaigns = await context.Campaigns.AsNoTracking().Where(row => row.SurveyId == id).OrderByDescending(row => row.OpensOn).ThenByDescending(row => row.Id).ToListAsync(cancellation);
        return new SurveyView(survey, versions, campaigns);
    }
}
