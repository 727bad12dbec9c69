using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Publishing;

/// <summary>Approves a revision: somebody who may, and who wrote none of it.</summary>
public sealed class ApproveRevision(IDbContextFactory<KnowledgeDbContext> database, TimeProvider time)
{
    public async Task<EditOutcome> ApproveAsync(int no, string lang, int number, string comment, Curator by, CancellationToken cancellation = default)
    {
        if (!by.MayApprove) return EditOutcome.Of(EditStatus.NotAllowed);
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await OpenArticleStep.BeginAsync(context, no, lang, time.GetUtcNow(), cancellation) is not { } step) return EditOutcome.Of(EditStatus.NotFound);
        if (await step.RevisionAsync(number, cancellation) is not { } revision) return EditOutcome.Of(EditStatus.NotFound);
        if (revision.State != RevisionState.InReview) return EditOutcome.Of(EditStatus.NotNow);
        if (RevisionAuthors.Wrote(revision, by.Name)) return EditOutcome.Of(EditStatus.OwnText);
        revision.State = RevisionState.Approved;
        revision.Approver = by.Name;
        step.Record(ArticleEventKind.Approved, by.Name, number, comment.Trim());
        return await step.SaveAsync(number, cancellation);
    }
}
