using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Publishing;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>Takes a revision back that waits for review or publication, so that its draft can be written on.</summary>
public sealed class TakeBack(IDbContextFactory<KnowledgeDbContext> database, TimeProvider time)
{
    /// <summary>Takes it back: one of those who wrote it, or an editor.</summary>
    public Task<EditOutcome> TakeBackAsync(int no, string lang, int revision, Curator by, CancellationToken cancellation = default)
        => ReopenAsync(no, lang, revision, new Reopening(ArticleEventKind.TakenBack, by, ""), cancellation);

    internal async Task<EditOutcome> ReopenAsync(int no, string lang, int number, Reopening how, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await OpenArticleStep.BeginAsync(context, no, lang, time.GetUtcNow(), cancellation) is not { } step) return EditOutcome.Of(EditStatus.NotFound);
        if (await step.RevisionAsync(number, cancellation) is not { } revision) return EditOutcome.Of(EditStatus.NotFound);
        if (revision.State is not (RevisionState.InReview or RevisionState.Approved)) return EditOutcome.Of(EditStatus.NotNow);
        if (!how.By.MayApprove && !RevisionAuthors.Wrote(revision, how.By.Name)) return EditOutcome.Of(EditStatus.NotAllowed);
        revision.State = RevisionState.Rejected;
        revision.EffectiveFrom = null;
        if (await step.DraftAsync(cancellation) is { } draft)
        {
            draft.ReviewRevision = null;
            draft.Version++;
            // The text is that of the last save: who opens it now merges with it.
            context.DraftSaves.Add(new DraftSave { No = no, Lang = lang, Version = draft.Version, Content = draft.Content, SavedBy = draft.SavedBy, SavedAt = draft.SavedAt });
        }

        step.Record(how.Kind, how.By.Name, number, how.Note);
        return await step.SaveAsync(number, cancellation);
    }

    /// <summary>Who opens the draft again, and why.</summary>
    internal sealed record Reopening(ArticleEventKind Kind, Curator By, string Note);
}
