using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Publishing;

/// <summary>Does what is due: publishes revisions whose moment has come, and hides articles whose review date has passed.</summary>
public sealed class DuePublications(IDbContextFactory<KnowledgeDbContext> database, PublishDueRevision publish, WithdrawArticle withdraw, ShowPublished show, TimeProvider time)
{
    /// <summary>Does it.</summary>
    /// <param name="today">Day at the office.</param>
    /// <param name="cancellation">Ends it between two articles.</param>
    /// <returns>Articles that changed for the readers.</returns>
    /// <exception cref="AggregateException">Some could not be done; all others were.</exception>
    public async Task<int> RunAsync(DateOnly today, CancellationToken cancellation = default)
    {
        var failures = new List<Exception>();
        var changed = 0;
        foreach (var (name, approver) in await DueAsync(cancellation))
            if (await TryAsync(() => publish.PublishAsync(name, approver, cancellation), failures)) changed++;
        var hidden = 0;
        foreach (var name in await ExpiredAsync(today, cancellation))
            if (await TryAsync(() => withdraw.TakeAwayAsync(name.No, name.Lang, name.Number, new WithdrawArticle.ArticleStep(ArticleEventKind.Expired, Curator.System, ""), cancellation), failures)) hidden++;
        if (hidden > 0) await show.ShowAsync();
        return failures.Count == 0 ? changed + hidden : throw new AggregateException(failures);
    }

    private async Task<IReadOnlyList<(RevisionName Name, string Approver)>> DueAsync(CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await using var context = await database.CreateDbContextAsync(cancellation);
        var rows = await context.Revisions.AsNoTracking()
            .Where(revision => revision.State == RevisionState.Approved && revision.EffectiveFrom != null && revision.EffectiveFrom <= now)
            .OrderBy(revision => revision.EffectiveFrom).Select(revision => new { revision.No, revision.Lang, revision.Number, revision.Approver }).ToListAsync(cancellation);
        return [.. rows.Select(row => (new RevisionName(row.No, row.Lang, row.Number), row.Approver))];
    }

    private async Task<IReadOnlyList<RevisionName>> ExpiredAsync(DateOnly today, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var rows = await context.Revisions.AsNoTracking()
            .Where(revision => revision.State == RevisionState.Published && revision.OnExpiry == OnExpiry.Hide && revision.ReviewBy != null && revision.ReviewBy < today)
            .Select(revision => new { revision.No, revision.Lang, revision.Number }).ToListAsync(cancellation);
        return [.. rows.Select(row => new RevisionName(row.No, row.Lang, row.Number))];
    }

    // One damaged text must not keep all others from being published.
    private static async Task<bool> TryAsync(Func<Task<EditOutcome>> step, List<Exception> failures)
    {
        try
        {
            return (await step()).IsDone;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            failures.Add(exception);
            return false;
        }
    }
}
