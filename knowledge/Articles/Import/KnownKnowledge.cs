using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Articles.Records;
using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge.Articles.Import;

/// <summary>What an import has to know of the database before it begins.</summary>
/// <param name="Articles">Published articles.</param>
/// <param name="Lists">Lists and texts of other parts.</param>
/// <param name="State">The stamp that changes with every publication; empty before the first.</param>
internal sealed record KnownKnowledge(IReadOnlyDictionary<(int No, string Lang), KnownArticle> Articles, IReadOnlyDictionary<string, string> Lists, string State)
{
    public static async Task<KnownKnowledge> LoadAsync(KnowledgeDbContext context, CancellationToken cancellation)
    {
        // First: what is published while the rest is read makes the state an old one.
        var state = await StateAsync(context, cancellation);
        var rows = await (from article in context.Articles.AsNoTracking()
                          join revision in context.Revisions on new { article.No, article.Lang, Number = article.PublishedRevision } equals new { revision.No, revision.Lang, Number = (int?)revision.Number }
                          join rendering in context.Renderings on new { revision.No, revision.Lang, revision.Number } equals new { rendering.No, rendering.Lang, Number = rendering.Revision } into renderings
                          from rendering in renderings.DefaultIfEmpty()
                          select new { article.No, article.Lang, article.Slug, revision.Kind, revision.Audience, revision.Hash, Rendering = rendering }).ToListAsync(cancellation);
        var media = (await (from article in context.Articles.AsNoTracking()
                            join used in context.RevisionMedia on new { article.No, article.Lang, Revision = article.PublishedRevision } equals new { used.No, used.Lang, Revision = (int?)used.Revision }
                            join file in context.Media on used.Hash equals file.Hash
                            select new { article.No, article.Lang, used.Name, file.Hash, file.Extension, file.Width, file.Height }).ToListAsync(cancellation))
            .ToLookup(row => (row.No, row.Lang));
        var articles = rows.ToDictionary(row => (row.No, row.Lang), row => new KnownArticle
        {
            Kind = row.Kind,
            Audience = row.Audience,
            Slug = row.Slug,
            Hash = row.Hash,
            Media = media[(row.No, row.Lang)].ToDictionary(used => used.Name, used => used.Hash, StringComparer.Ordinal),
            References = media[(row.No, row.Lang)].ToDictionary(used => used.Name,
                used => new MediaReference(used.Name, RevisionDrawing.MediaPath(used.Hash, used.Extension), used.Width, used.Height), StringComparer.Ordinal),
            Anchors = row.Rendering is null ? new HashSet<string>(StringComparer.Ordinal) : RevisionDrawing.SectionsOf(row.Rendering).Select(section => section.Anchor).ToHashSet(StringComparer.Ordinal),
        });
        return new KnownKnowledge(articles, await ReferenceTexts.LatestAsync(context, cancellation), state);
    }

    public static async Task<string> StateAsync(KnowledgeDbContext context, CancellationToken cancellation)
        => await context.Stamps.AsNoTracking().Where(stamp => stamp.Id == KnowledgeStamp.OnlyId).Select(stamp => stamp.Value).SingleOrDefaultAsync(cancellation) ?? "";
}
