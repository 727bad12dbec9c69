using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Answers;
using Shirube.Surveys.Campaigns;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Past;

/// <summary>Takes the answers of a survey that was held elsewhere as a closed campaign, all of them or none, so that the next campaigns can be compared with it.</summary>
public sealed class ImportPast(IDbContextFactory<SurveysDbContext> database, OfficeDay day)
{
    private const int Attempts = 3;

    /// <param name="surveyId">The survey.</param>
    /// <param name="version">Number of the version that was asked.</param>
    /// <param name="past">The campaign.</param>
    /// <param name="answers">Its answers.</param>
    /// <param name="person">Who takes them in.</param>
    /// <param name="cancellation">Stops it; then nothing has changed.</param>
    public async Task<CampaignResult> ImportAsync(int surveyId, int version, PastCampaign past, IReadOnlyList<PastAnswer> answers, string person, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(answers);
        if (Check(past) is { Count: > 0 } faults) return new CampaignResult(0, faults);
        for (var attempt = 1; ; attempt++)
        {
            await using var context = await database.CreateDbContextAsync(cancellation);
            if (await context.Versions.SingleOrDefaultAsync(row => row.SurveyId == surveyId && row.Number == version, cancellation) is not { } asked)
                return new CampaignResult(0, [CampaignFault.NoVersion]);
            asked.Freeze();
            // Numbered here, so that the campaign and its answers are stored in one step.
            var id = 1 + (await context.Campaigns.MaxAsync(row => (int?)row.Id, cancellation) ?? 0);
            context.Campaigns.Add(new Campaign
            {
                Id = id, SurveyId = surveyId, Version = version, Name = past.Name, OpensOn = past.OpensOn, ClosesOn = past.ClosesOn, ResponseGoal = 0, ScoreGoal = past.ScoreGoal,
                State = CampaignState.Closed, CreatedBy = person, CreatedAt = day.Now,
            });
            context.Responses.AddRange(answers.Select(answer => new Response { Id = NewId(), CampaignId = id, Month = answer.Month, Unit = answer.Unit, Answers = AnswerJson.Write(answer.Answers) }));
            context.DroppedAnswers.AddRange(answers.SelectMany(answer => answer.Dropped).Select(dropped => new DroppedAnswer { CampaignId = id, Item = dropped.Key, Reason = dropped.Reason }));
            try
            {
                await context.SaveChangesAsync(cancellation);
                return new CampaignResult(id, []);
            }
            catch (DbUpdateException) when (attempt < Attempts && !cancellation.IsCancellationRequested)
            {
                // Another campaign was begun between reading and storing.
                continue;
            }
        }
    }

    /// <summary>What is wrong with a campaign as filled in; empty where nothing is.</summary>
    public IReadOnlyList<CampaignFault> Check(PastCampaign past)
    {
        ArgumentNullException.ThrowIfNull(past);
        var faults = new List<CampaignFault>();
        if (string.IsNullOrWhiteSpace(past.Name)) faults.Add(CampaignFault.NoName);
        if (past.Name.Length > CampaignEditor.LongestName) faults.Add(CampaignFault.TooLong);
        if (past.ClosesOn < past.OpensOn || past.ClosesOn > day.Today) faults.Add(CampaignFault.NotOver);
        if (past.ScoreGoal is < 0 or > 100) faults.Add(CampaignFault.BadGoal);
        return faults;
    }

    /// <summary>No order: the number of the row says nothing about who answered when.</summary>
    private static long NewId() => BinaryPrimitives.ReadInt64BigEndian(RandomNumberGenerator.GetBytes(sizeof(long))) & long.MaxValue;
}
