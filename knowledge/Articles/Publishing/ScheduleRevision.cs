using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Publishing;

/// <summary>Puts the publication of an approved revision to a later moment.</summary>
public sealed class ScheduleRevision(IDbContextFactory<KnowledgeDbContext> database, TimeProvider time)
{
    /// <param name="no">The article.</param>
    /// <param name="lang">Its language.</param>
    /// <param name="number">The revision.</param>
    /// <param name="at">When readers are to see it.</param>
    /// <param name="by">Who decides that.</param>
    /// <param name="note">The moment as people read it, and the reason for publishing in spite of lost questions, if any.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<EditOutcome> ScheduleAsync(int no, string lang, int number, DateTimeOffset at, Curator by, string note = "", CancellationToken cancellation = default)
    {
        if (!by.MayApprove) return EditOutcome.Of(EditStatus.NotAllowed);
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await OpenArticleStep.BeginAsync(context, no, lang, time.GetUtcNow(), cancellation) is not { } step) return EditOutcome.Of(EditStatus.NotFound);
        if (await step.RevisionAsync(number, cancellation) is not { } revision) return EditOutcome.Of(EditStatus.NotFound);
        if (revision.State != RevisionState.Approved || at <= step.Now) return EditOutcome.Of(EditStatus.NotNow);
        revision.EffectiveFrom = at;
        step.Record(ArticleEventKind.Scheduled, by.Name, number, note);
        return await step.SaveAsync(number, cancellation);
    }
}
