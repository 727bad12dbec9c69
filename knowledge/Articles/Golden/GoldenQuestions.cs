using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Golden;

/// <summary>The golden questions of what is published.</summary>
public sealed class GoldenQuestions(IDbContextFactory<KnowledgeDbContext> database, ArticleCatalog catalog)
{
    /// <summary>All of them, by article, language and place.</summary>
    public async Task<IReadOnlyList<GoldenQuestion>> ReadAsync(CancellationToken cancellation = default)
    {
        var published = catalog.Current.All.ToDictionary(head => (head.No, head.Lang), head => head.Revision);
        await using var context = await database.CreateDbContextAsync(cancellation);
        var rows = await context.Phrases.AsNoTracking()
            .Where(phrase => phrase.Role == PhraseRole.Golden)
            .OrderBy(phrase => phrase.No).ThenBy(phrase => phrase.Lang).ThenBy(phrase => phrase.Ordinal)
            .Select(phrase => new { phrase.No, phrase.Lang, phrase.Revision, phrase.Text })
            .ToListAsync(cancellation);
        return [.. rows.Where(row => published.GetValueOrDefault((row.No, row.Lang)) == row.Revision).Select(row => new GoldenQuestion(row.No, row.Lang, row.Text))];
    }
}
