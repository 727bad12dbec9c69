using System.Globalization;
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
    /// <param name="overrideReason">Why it is to be published although golden questions are lost; empty when none are.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<EditOutcome> ScheduleAsync(int no, string lang, int number, DateTimeOffset at, Curator by, string overrideReason = "", CancellationToken cancellation = default)
    {
        if (!by.MayApprove) return EditOutcome.Of(EditStatus.NotAllowed);
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await OpenArticleStep.BeginAsync(context, no, lang, time.GetUtcNow(), cancellation) is not { } step) return EditOutcome.Of(EditStatus.NotFound);
        if (await step.RevisionAsync(number, cancellation) is not { } revision) return EditOutcome.Of(EditStatus.NotFound);
        if (revision.State != RevisionState.Approved) return EditOutcome.Of(EditStatus.NotNow);
        if (RevisionAuthors.Wrote(revision, by.Name)) return EditOutcome.Of(EditStatus.OwnText);
        if (at <= step.Now) return EditOutcome.Of(EditStatus.BadMoment);
        revision.EffectiveFrom = at;
        if (overrideReason.Length > 0) step.Record(ArticleEventKind.GateOverridden, by.Name, number, overrideReason);
        step.Record(ArticleEventKind.Scheduled, by.Name, number, at.ToUniversalTime().ToString("u", CultureInfo.InvariantCulture));
        return await step.SaveAsync(number, cancellation);
    }
}
