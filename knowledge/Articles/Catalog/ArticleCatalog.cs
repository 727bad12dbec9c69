using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Records;
using Shirube.Knowledge.Articles.Words;

namespace Shirube.Knowledge.Articles.Catalog;

/// <summary>Holds the current <see cref="CatalogSnapshot"/> and swaps it when something was published.</summary>
public sealed class ArticleCatalog(IDbContextFactory<KnowledgeDbContext> database)
{
    private volatile CatalogSnapshot _current = CatalogSnapshot.Empty;

    /// <summary>What is published now. Take it once per request.</summary>
    public CatalogSnapshot Current => _current;

    /// <summary>What readers of these audiences see now in this language.</summary>
    public CatalogView For(string lang, IReadOnlyCollection<Audience> audiences) => _current.For(lang, audiences);

    /// <summary>Reads the database again and swaps the snapshot in one step.</summary>
    public async Task ReloadAsync(CancellationToken cancellation = default)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var published = from article in context.Articles
                        join revision in context.Revisions
                            on new { article.No, article.Lang, Number = article.PublishedRevision } equals new { revision.No, revision.Lang, Number = (int?)revision.Number }
                        orderby article.No, article.Lang
                        select new ArticleHead
                        {
                            No = article.No,
                            Lang = article.Lang,
                            Slug = article.Slug,
                            Kind = revision.Kind,
                            Title = revision.Title,
                            Service = revision.Service,
                            Audience = revision.Audience,
                            Owner = revision.Owner,
                            Lead = revision.Lead,
                            Revision = revision.Number,
                            PublishedAt = revision.PublishedAt ?? revision.CreatedAt,
                            ReviewBy = revision.ReviewBy,
                            SystemVersion = revision.SystemVersion,
                            Label = revision.Label,
                            Until = revision.Until,
                            TranslationOf = revision.TranslationOf,
                            TextHash = revision.Hash,
                        };
        var heads = await published.AsNoTracking().ToListAsync(cancellation);
        var links = await (from article in context.Articles
                           join link in context.Links
                               on new { article.No, article.Lang, Revision = article.PublishedRevision } equals new { link.No, link.Lang, Revision = (int?)link.Revision }
                           orderby link.No, link.Lang, link.Ordinal
                           select new StoredLink(link.No, link.Lang, link.Target, link.Anchor)).ToListAsync(cancellation);
        var sources = await (from article in context.Articles
                             join source in context.Sources
                                 on new { article.No, article.Lang, Revision = article.PublishedRevision } equals new { source.No, source.Lang, Revision = (int?)source.Revision }
                             orderby source.No, source.Lang, source.Ordinal
                             select new StoredSource(source.No, source.Lang, source.Manual, source.Page)).ToListAsync(cancellation);
        var references = await ReferenceTexts.LatestAsync(context, cancellation);
        _current = new CatalogSnapshot(heads, links,
            ServiceListFile.Read(references.GetValueOrDefault(ReferenceNames.Services, ""), []),
            VendorManualFile.Read(references.GetValueOrDefault(ReferenceNames.VendorManuals, ""), []))
        {
            Words = WordLists.Of(references),
            Sources = sources,
        };
    }
}
