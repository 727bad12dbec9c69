using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Editing;

/// <summary>Reads what happened to an article.</summary>
public sealed class ArticleLog(IDbContextFactory<KnowledgeDbContext> database)
{
    /// <summary>Every step, latest first.</summary>
    public async Task<IReadOnlyList<ArticleEvent>> ReadAsync(int no, string lang, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        return await context.Events.AsNoTracking().Where(entry => entry.No == no && entry.Lang == lang).OrderByDescending(entry => entry.Ordinal).ToListAsync(cancellation);
    }
}
