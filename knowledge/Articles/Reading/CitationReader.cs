using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Reading;

/// <summary>Lists which pages of the vendors' manuals the published articles were made from.</summary>
public sealed class CitationReader(IDbContextFactory<KnowledgeDbContext> database)
{
    /// <summary>Every citation of every published revision, by manual, page and article.</summary>
    public async Task<IReadOnlyList<Citation>> ReadAsync(CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        return await (from article in context.Articles
                      join source in context.Sources
                          on new { article.No, article.Lang, Revision = article.PublishedRevision }
                          equals new { source.No, source.Lang, Revision = (int?)source.Revision }
                      orderby source.Manual, source.Page, source.No
                      select new Citation(source.Manual, source.Page, source.No, source.Lang)).ToListAsync(cancellation);
    }
}
