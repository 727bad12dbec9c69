using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>Reads a draft.</summary>
public sealed class DraftReader(IDbContextFactory<KnowledgeDbContext> database)
{
    /// <summary>The draft, or null when there is none.</summary>
    public async Task<DraftView?> ReadAsync(int no, string lang, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var draft = await context.Drafts.AsNoTracking().SingleOrDefaultAsync(row => row.No == no && row.Lang == lang, cancellation);
        if (draft is null) return null;
        var article = await context.Articles.AsNoTracking().SingleAsync(row => row.No == no && row.Lang == lang, cancellation);
        var state = draft.ReviewRevision is { } number
            ? await context.Revisions.Where(row => row.No == no && row.Lang == lang && row.Number == number).Select(row => (RevisionState?)row.State).SingleOrDefaultAsync(cancellation)
            : null;
        var last = await context.Events.AsNoTracking().Where(entry => entry.No == no && entry.Lang == lang).OrderByDescending(entry => entry.Ordinal).FirstOrDefaultAsync(cancellation);
        return new DraftView
        {
            No = no,
            Lang = lang,
            Kind = draft.Kind,
            Content = DraftContent.FromJson(draft.Content),
            ChangeNote = draft.ChangeNote,
            Version = draft.Version,
            BasedOn = draft.BasedOn,
            ReviewRevision = draft.ReviewRevision,
            ReviewState = state,
            Proposal = draft.Proposal,
            TranslationOf = draft.TranslationOf,
            PublishedRevision = article.PublishedRevision,
            SavedAt = draft.SavedAt,
            SavedBy = draft.SavedBy,
            Writers = draft.Writers.Split('\n'),
            Media = await context.DraftMedia.Where(media => media.No == no && media.Lang == lang).OrderBy(media => media.Name).Select(media => media.Name).ToListAsync(cancellation),
            ReturnedNote = last is { Kind: ArticleEventKind.Returned } ? last.Note : "",
        };
    }
}
