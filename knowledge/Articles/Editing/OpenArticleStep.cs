using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>
/// One step in the life of an article: what it reads, what it changes and the entry about it are one transaction. The article's
/// version grows with it, so of two steps at the same time only one is taken.
/// </summary>
internal sealed class OpenArticleStep(KnowledgeDbContext context, Article article, DateTimeOffset now)
{
    public const int LongestNote = 2000;

    public Article Article => article;

    public DateTimeOffset Now => now;

    /// <summary>Begins a step on an article; null when there is none.</summary>
    public static async Task<OpenArticleStep?> BeginAsync(KnowledgeDbContext context, int no, string lang, DateTimeOffset now, CancellationToken cancellation)
        => await context.Articles.FindAsync([no, lang], cancellation) is { } article ? new OpenArticleStep(context, article, now) : null;

    public ValueTask<Draft?> DraftAsync(CancellationToken cancellation) => context.Drafts.FindAsync([article.No, article.Lang], cancellation);

    public ValueTask<Revision?> RevisionAsync(int number, CancellationToken cancellation) => context.Revisions.FindAsync([article.No, article.Lang, number], cancellation);

    /// <summary>Writes down what happened.</summary>
    public void Record(ArticleEventKind kind, string by, int? revision = null, string note = "")
    {
        article.Version++;
        context.Events.Add(new ArticleEvent
        {
            No = article.No,
            Lang = article.Lang,
            Ordinal = article.Version,
            Kind = kind,
            Revision = revision,
            By = by,
            At = now,
            Note = note.Length <= LongestNote ? note : note[..LongestNote],
        });
    }

    /// <summary>Stores the step; Conflict when somebody else was faster.</summary>
    public async Task<EditOutcome> SaveAsync(int? revision, CancellationToken cancellation)
    {
        try
        {
            await context.SaveChangesAsync(cancellation);
            return new EditOutcome(EditStatus.Done, revision);
        }
        catch (DbUpdateException)
        {
            // The entry of another step took the number of ours; anything else is a fault.
            if (!await HasMovedAsync(cancellation)) throw;
            return EditOutcome.Of(EditStatus.Conflict);
        }
    }

    private async Task<bool> HasMovedAsync(CancellationToken cancellation)
    {
        var stored = await context.Articles.AsNoTracking().Where(row => row.No == article.No && row.Lang == article.Lang).Select(row => (int?)row.Version).SingleOrDefaultAsync(cancellation);
        return stored is not null && stored != context.Entry(article).Property(row => row.Version).OriginalValue;
    }
}
