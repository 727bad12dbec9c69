using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Publishing;

/// <summary>
/// Makes an approved revision the one that readers see, in one transaction: whatever happens, the old state or the new one is
/// there. The search index follows; it is derived and catches up by itself.
/// </summary>
public sealed class Publication(IDbContextFactory<KnowledgeDbContext> database, RevisionDrawing drawing, IFailPoints failPoints, TimeProvider time)
{
    /// <summary>Publishes it in the database only; the caller brings catalog and index up to date.</summary>
    /// <param name="no">The article.</param>
    /// <param name="lang">Its language.</param>
    /// <param name="number">The revision.</param>
    /// <param name="by">Who decided that.</param>
    /// <param name="overrideReason">Why it is published although golden questions are lost; empty when none are.</param>
    /// <param name="cancellation">Ends the wait before the transaction.</param>
    public async Task<EditOutcome> CommitAsync(int no, string lang, int number, string by, string overrideReason, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await OpenArticleStep.BeginAsync(context, no, lang, time.GetUtcNow(), cancellation) is not { } step) return EditOutcome.Of(EditStatus.NotFound);
        if (await step.RevisionAsync(number, cancellation) is not { } revision) return EditOutcome.Of(EditStatus.NotFound);
        if (revision.State != RevisionState.Approved) return EditOutcome.Of(EditStatus.NotNow);
        if (RevisionAuthors.Wrote(revision, by)) return EditOutcome.Of(EditStatus.OwnText);
        if (ArticleFile.HashOf(revision.Text) != revision.Hash || ArticleFile.Read(revision.Text, []) is not { } file) throw new DamagedRevisionException(no, lang, number);
        if (step.Article.PublishedRevision is { } old && await step.RevisionAsync(old, cancellation) is { } before) before.State = RevisionState.Superseded;
        step.Article.PublishedRevision = number;
        revision.State = RevisionState.Published;
        revision.PublishedAt = step.Now;
        var media = await RevisionDrawing.MediaOfAsync(context, no, lang, number, cancellation);
        context.Renderings.Add(RevisionDrawing.ToRecord(no, lang, number, revision.Hash, drawing.Draw(file.Body, lang, media)));
        if (await step.DraftAsync(cancellation) is { } draft && draft.ReviewRevision == number)
        {
            step.Article.Slug = DraftContent.FromJson(draft.Content).Slug.Trim();
            await DraftRemoval.RemoveAsync(context, draft, cancellation);
        }

        if (overrideReason.Length > 0) step.Record(ArticleEventKind.GateOverridden, by, number, overrideReason);
        step.Record(ArticleEventKind.Published, by, number, revision.ChangeNote);
        await Stamps.ChangeAsync(context, cancellation);
        failPoints.Reach(FailPoint.BeforeCommit);
        var outcome = await step.SaveAsync(number, cancellation);
        if (outcome.IsDone) failPoints.Reach(FailPoint.Committed);
        return outcome;
    }
}
