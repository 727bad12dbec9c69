using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>Tells which Japanese revision a translation is of.</summary>
internal static class Translation
{
    /// <summary>Language that articles are written in first.</summary>
    public const string Original = "ja";

    /// <summary>The Japanese revision that readers see; null when there is none.</summary>
    public static Task<int?> PublishedOriginalAsync(KnowledgeDbContext context, int no, CancellationToken cancellation)
        => context.Articles.AsNoTracking().Where(article => article.No == no && article.Lang == Original).Select(article => article.PublishedRevision).SingleOrDefaultAsync(cancellation);

    /// <summary>The Japanese revision that a text is of: as it says itself, or else the one that was published when it was.</summary>
    public static async Task<int?> OriginalOfAsync(KnowledgeDbContext context, Revision revision, CancellationToken cancellation)
    {
        if (revision.Lang == Original) return null;
        if (revision.TranslationOf is { } known) return known;
        var at = revision.PublishedAt ?? revision.CreatedAt;
        return await context.Revisions.AsNoTracking()
            .Where(row => row.No == revision.No && row.Lang == Original && row.PublishedAt != null && row.PublishedAt <= at)
            .OrderByDescending(row => row.PublishedAt).Select(row => (int?)row.Number).FirstOrDefaultAsync(cancellation);
    }
}
