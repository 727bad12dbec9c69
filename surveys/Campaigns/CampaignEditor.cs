using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Answering;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Campaigns;

/// <summary>Makes campaigns and takes them through their states.</summary>
public sealed class CampaignEditor(IDbContextFactory<SurveysDbContext> database, OfficeDay day)
{
    internal const int LongestName = 100;
    private const int LongestText = 4000;

    /// <summary>Makes a campaign of a version; the version never changes from then on.</summary>
    public async Task<CampaignResult> CreateAsync(int surveyId, int version, CampaignInput input, string person, CancellationToken cancellation = default)
    {
        if (Faults(input) is { Count: > 0 } faults) return new CampaignResult(0, faults);
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await context.Versions.SingleOrDefaultAsync(row => row.SurveyId == surveyId && row.Number == version, cancellation) is not { } asked)
            return new CampaignResult(0, [CampaignFault.NoVersion]);
        asked.Freeze();
        var campaign = new Campaign
        {
            SurveyId = surveyId, Version = version, Name = input.Name, OpensOn = input.OpensOn, ClosesOn = input.ClosesOn,
            ResponseGoal = input.ResponseGoal, ScoreGoal = input.ScoreGoal, IsNamed = input.IsNamed, CreatedBy = person, CreatedAt = day.Now,
        };
        Fill(campaign, input);
        context.Campaigns.Add(campaign);
        await context.SaveChangesAsync(cancellation);
        return new CampaignResult(campaign.Id, []);
    }

    /// <summary>Changes what may change while people are answering: dates, goals, texts.</summary>
    public async Task<CampaignResult> ChangeAsync(int id, CampaignInput input, CancellationToken cancellation = default)
    {
        if (Faults(input) is { Count: > 0 } faults) return new CampaignResult(id, faults);
        await using var context = await database.CreateDbContextAsync(cancellation);
        var campaign = await context.Campaigns.SingleAsync(row => row.Id == id, cancellation);
        if (campaign.State == CampaignState.Closed) return new CampaignResult(id, [CampaignFault.NotPossibleNow]);
        campaign.Name = input.Name;
        campaign.OpensOn = input.OpensOn;
        campaign.ClosesOn = input.ClosesOn;
        campaign.ResponseGoal = input.ResponseGoal;
        campaign.ScoreGoal = input.ScoreGoal;
        Fill(campaign, input);
        await context.SaveChangesAsync(cancellation);
        return new CampaignResult(id, []);
    }

    /// <summary>Opens, pauses, goes on or closes. Closing is for good.</summary>
    public async Task<CampaignResult> MoveAsync(int id, CampaignState to, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var campaign = await context.Campaigns.SingleAsync(row => row.Id == id, cancellation);
        var isPossible = (campaign.State, to) switch
        {
            (CampaignState.Draft or CampaignState.Paused, CampaignState.Open) => true,
            (CampaignState.Open, CampaignState.Paused) => true,
            (CampaignState.Open or CampaignState.Paused, CampaignState.Closed) => true,
            _ => false,
        };
        if (!isPossible) return new CampaignResult(id, [CampaignFault.NotPossibleNow]);
        // The last number of a campaign is that of the moment in which it stops.
        if (campaign.IsAccepting(day.Today)) await context.NoteAsync(id, day.Today, cancellation);
        campaign.State = to;
        await context.SaveChangesAsync(cancellation);
        return new CampaignResult(id, []);
    }

    private static void Fill(Campaign campaign, CampaignInput input)
    {
        campaign.AllowsChanges = input.AllowsChanges;
        campaign.OpenToken = input.HasOpenLink ? campaign.OpenToken ?? SurveyToken.Create() : null;
        campaign.InviteSubject = input.InviteSubject;
        campaign.InviteBody = input.InviteBody;
        campaign.RemindSubject = input.RemindSubject;
        campaign.RemindBody = input.RemindBody;
        campaign.RemindBefore = RemindDays.Read(input.RemindBefore)!;
    }

    private static List<CampaignFault> Faults(CampaignInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        var faults = new List<CampaignFault>();
        if (string.IsNullOrWhiteSpace(input.Name)) faults.Add(CampaignFault.NoName);
        if (input.Name.Length > LongestName || new[] { input.InviteSubject, input.InviteBody, input.RemindSubject, input.RemindBody }.Any(text => text.Length > LongestText)) faults.Add(CampaignFault.TooLong);
        if (input.ClosesOn < input.OpensOn) faults.Add(CampaignFault.EndsBeforeItBegins);
        if (input.ResponseGoal is < 0 or > 100 || input.ScoreGoal is < 0 or > 100) faults.Add(CampaignFault.BadGoal);
        if (RemindDays.Read(input.RemindBefore) is null) faults.Add(CampaignFault.BadReminders);
        if (new[] { input.InviteBody, input.RemindBody }.Any(text => text.Length > 0 && !text.Contains("[link]", StringComparison.Ordinal))) faults.Add(CampaignFault.NoLinkInText);
        return faults;
    }
}
