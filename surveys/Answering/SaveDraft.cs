using Microsoft.EntityFrameworkCore;
using Shirube.Surveys.Answers;
using Shirube.Surveys.Records;

namespace Shirube.Surveys.Answering;

/// <summary>Keeps answers that are not finished, so that the person can go on later with the same link.</summary>
public sealed class SaveDraft(IDbContextFactory<SurveysDbContext> database)
{
    /// <returns>Whether it was kept; false where two saves of one person met, of which the other won.</returns>
    public async Task<bool> SaveAsync(Entry entry, AnswerSet answers, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(entry);
        if (entry.State == EntryState.Unusable) return false;
        var sealedAnswers = SurveyToken.Seal(entry.Token, AnswerJson.Write(answers));
        var id = SurveyToken.DraftIdOf(entry.Token);
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await context.Drafts.SingleOrDefaultAsync(row => row.Id == id, cancellation) is { } draft) draft.Sealed = sealedAnswers;
        else context.Drafts.Add(new Draft { Id = id, CampaignId = entry.Campaign!.Id, Sealed = sealedAnswers });
        try
        {
            await context.SaveChangesAsync(cancellation);
            return true;
        }
        catch (DbUpdateException) when (!cancellation.IsCancellationRequested)
        {
            await using var check = await database.CreateDbContextAsync(cancellation);
            if (await check.Drafts.AnyAsync(row => row.Id == id, cancellation)) return false;
            throw;
        }
    }
}
