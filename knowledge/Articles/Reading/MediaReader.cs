using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Reading;

/// <summary>Reads pictures and attachments.</summary>
public sealed class MediaReader(IDbContextFactory<KnowledgeDbContext> database)
{
    /// <summary>The file with this hash, or null.</summary>
    public async Task<MediaFile?> ReadAsync(string hash, CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        return await context.Media.AsNoTracking().SingleOrDefaultAsync(file => file.Hash == hash, cancellation);
    }
}
