using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Reading;

/// <summary>Lists the revisions of an article.</summary>
public sealed class ArticleHistory(IDbContextFactory<KnowledgeDbContext> database)
{
    /// <summary>The revisions, latest first; none when there is no such article.</summary>
    /// <param name="no">The article.</param>
    /// <param name="lang">In exactly this language.</param>
    /// <param name="publishedOnly">True for readers: drafts and what was sent back are left out.</param>
    /// <param name="cancellation">Ends the wait.</param>
    public async Task<IReadOnlyList<RevisionLine>> ListAsync(int no, string lang, bool publishedOnly, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        return await context.Revisions.AsNoTracking()
            .Where(revision => revision.No == no && revision.Lang == lang)
            .Where(revision => !publishedOnly || revision.State == RevisionState.Published || revision.State == RevisionState.Superseded || revision.State == RevisionState.Withdrawn)
            .OrderByDescending(revision => revision.Number)
            .Select(revision => new RevisionLine
            {
                Number = revision.Number,
                State = revision.State,
                Title = revision.Title,
                Author = revision.Author,
                Approver = revision.Approver,
                ChangeNote = revision.ChangeNote,
                CreatedAt = revision.CreatedAt,
                PublishedAt = revision.PublishedAt,
                EffectiveFrom = revision.EffectiveFrom,
                TranslationOf = revision.TranslationOf,
            })
            .ToListAsync(cancellation);
    }
}
