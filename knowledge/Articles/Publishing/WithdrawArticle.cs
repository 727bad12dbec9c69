using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Publishing;

/// <summary>Takes an article away from the readers. Its revisions stay, and a draft of any of them brings it back.</summary>
public sealed class WithdrawArticle(IDbContextFactory<KnowledgeDbContext> database, ShowPublished show, TimeProvider time)
{
    public async Task<EditOutcome> WithdrawAsync(int no, string lang, int number, string reason, Curator by, CancellationToken cancellation = default)
    {
        if (!by.MayApprove) return EditOutcome.Of(EditStatus.NotAllowed);
        if (string.IsNullOrWhiteSpace(reason)) return EditOutcome.Of(EditStatus.NoteMissing);
        var outcome = await TakeAwayAsync(no, lang, number, new ArticleStep(ArticleEventKind.Withdrawn, by.Name, reason.Trim()), cancellation);
        if (outcome.IsDone) await show.ShowAsync();
        return outcome;
    }

    internal async Task<EditOutcome> TakeAwayAsync(int no, string lang, int number, ArticleStep what, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        if (await OpenArticleStep.BeginAsync(context, no, lang, time.GetUtcNow(), cancellation) is not { } step) return EditOutcome.Of(EditStatus.NotFound);
        if (step.Article.PublishedRevision != number || await step.RevisionAsync(number, cancellation) is not { } revision) return EditOutcome.Of(EditStatus.NotNow);
        revision.State = RevisionState.Withdrawn;
        step.Article.PublishedRevision = null;
        step.Record(what.Kind, what.By, number, what.Note);
        await Stamps.ChangeAsync(context, cancellation);
        return await step.SaveAsync(number, cancellation);
    }

    /// <summary>What takes it away.</summary>
    internal sealed record ArticleStep(ArticleEventKind Kind, string By, string Note);
}
