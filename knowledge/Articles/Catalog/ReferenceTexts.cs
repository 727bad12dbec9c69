using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Catalog;

/// <summary>Reads the lists kept in the database.</summary>
public static class ReferenceTexts
{
    /// <summary>The latest version of every list, by name.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> LatestAsync(KnowledgeDbContext context, CancellationToken cancellation = default)
    {
        var latest = await context.References.AsNoTracking()
            .Where(reference => !context.References.Any(later => later.Name == reference.Name && later.Number > reference.Number))
            .ToListAsync(cancellation);
        return latest.ToDictionary(reference => reference.Name, reference => reference.Text, StringComparer.Ordinal);
    }
}
