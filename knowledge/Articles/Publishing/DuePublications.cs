using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Publishing;

/// <summary>Does what is due: publishes revisions whose moment has come, and hides articles whose review date has passed.</summary>
public sealed class DuePublications(IDbContextFactory<KnowledgeDbContext> database, Publication publication, WithdrawArticle withdraw, ShowPublished show, TimeProvider time)
{
    /// <summary>Does it.</summary>
    /// <param name="today">Day at the office.</param>
    /// <param name="cancellation">Ends it between two articles.</param>
    /// <returns>Articles that changed for the readers.</returns>
    public async Task<int> RunAsync(DateOnly today, CancellationToken cancellation = default)
    {
        var now = time.GetUtcNow();
        await using var context = await database.CreateDbContextAsync(cancellation);
        var due = await context.Revisions.AsNoTracking()
            .Where(revision => revision.State == RevisionState.Approved && revision.EffectiveFrom != null && revision.EffectiveFrom <= now)
            .OrderBy(revision => revision.EffectiveFrom).Select(revision => new { revision.No, revision.Lang, revision.Number, revision.Approver }).ToListAsync(cancellation);
        var changed = 0;
        foreach (var row in due)
            if ((await publication.CommitAsync(row.No, row.Lang, row.Number, row.Approver, "", cancellation)).IsDone) changed++;
        var expired = await context.Revisions.AsNoTracking()
            .Where(revision => revision.State == RevisionState.Published && revision.OnExpiry == OnExpiry.Hide && revision.ReviewBy != null && revision.ReviewBy < today)
            .Select(revision => new { revision.No, revision.Lang, revision.Number }).ToListAsync(cancellation);
        foreach (var row in expired)
            if ((await withdraw.TakeAwayAsync(row.No, row.Lang, row.Number, new WithdrawArticle.ArticleStep(ArticleEventKind.Expired, Curator.System, ""), cancellation)).IsDone) changed++;
        if (changed > 0) await show.ShowAsync();
        return changed;
    }
}
