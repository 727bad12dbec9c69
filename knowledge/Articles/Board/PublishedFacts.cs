using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Board;

/// <summary>What follows from the published articles together: who has golden questions, whose links lead nowhere. Worked out once per publication.</summary>
public sealed class PublishedFacts(IDbContextFactory<KnowledgeDbContext> database)
{
    private readonly ConditionalWeakTable<CatalogSnapshot, Facts> _known = [];

    /// <summary>The facts of one state of the catalog.</summary>
    public async Task<Facts> OfAsync(CatalogSnapshot snapshot, CancellationToken cancellation = default)
    {
        if (_known.TryGetValue(snapshot, out var known)) return known;
        await using var context = await database.CreateDbContextAsync(cancellation);
        var golden = await (from article in context.Articles
                            join phrase in context.Phrases on new { article.No, article.Lang, Revision = article.PublishedRevision } equals new { phrase.No, phrase.Lang, Revision = (int?)phrase.Revision }
                            where phrase.Role == PhraseRole.Golden && phrase.Ordinal == 0
                            select new { article.No, article.Lang }).ToListAsync(cancellation);
        var facts = new Facts(
            golden.Select(row => (row.No, row.Lang)).ToHashSet(),
            snapshot.Links.Where(link => snapshot.LanguagesOf(link.Target).Count == 0).Select(link => (link.No, link.Lang)).ToHashSet());
        _known.AddOrUpdate(snapshot, facts);
        return facts;
    }

    /// <summary>The facts. Immutable.</summary>
    /// <param name="WithGolden">Articles that have a golden question.</param>
    /// <param name="WithDeadLinks">Articles that link to one that is not published.</param>
    public sealed record Facts(IReadOnlySet<(int No, string Lang)> WithGolden, IReadOnlySet<(int No, string Lang)> WithDeadLinks);
}
