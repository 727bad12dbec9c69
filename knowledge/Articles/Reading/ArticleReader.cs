using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Records;
using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge.Articles.Reading;

/// <summary>Reads published articles with their texts.</summary>
public sealed class ArticleReader(IDbContextFactory<KnowledgeDbContext> database, ArticleCatalog catalog, RevisionDrawing drawing)
{
    /// <summary>Views kept in memory: about 60 KB each, so this is some 15 MB.</summary>
    private const int CachedViews = 256;

    private readonly BoundedCache<(int No, string Lang, int Revision), CachedText> _cache = new(CachedViews);

    /// <summary>
    /// The article in a language, or else in the language there is; null when it is not published. Whether the reader may see
    /// it is up to the caller, who asks a <see cref="CatalogView"/>.
    /// </summary>
    /// <exception cref="DamagedRevisionException">The stored text does not match its hash.</exception>
    public async Task<ArticleView?> ReadAsync(int no, string lang, CancellationToken cancellation = default)
    {
        var snapshot = catalog.Current;
        if (snapshot.Find(no, lang) is not { } head) return null;
        var key = (head.No, head.Lang, head.Revision);
        if (!_cache.TryGet(key, out var text))
        {
            if (await LoadAsync(head, cancellation) is not { } loaded) return null;
            _cache.Add(key, text = loaded);
        }
        return new ArticleView
        {
            Head = head,
            Markdown = text.Markdown,
            Html = text.Html,
            Sections = text.Sections,
            Questions = text.Matter.Questions,
            Keywords = text.Matter.Keywords,
            Sources = text.Matter.Sources,
            ChangeNote = text.ChangeNote,
            Languages = snapshot.LanguagesOf(no),
        };
    }

    private async Task<CachedText?> LoadAsync(ArticleHead head, CancellationToken cancellation)
    {
        await using var context = await database.CreateDbContextAsync(cancellation);
        var row = await context.Revisions.AsNoTracking()
            .Where(revision => revision.No == head.No && revision.Lang == head.Lang && revision.Number == head.Revision)
            .Select(revision => new { revision.Text, revision.Hash, revision.ChangeNote })
            .SingleOrDefaultAsync(cancellation);
        if (row is null) return null;
        if (ArticleFile.HashOf(row.Text) != row.Hash || ArticleFile.Read(row.Text, []) is not { } file)
            throw new DamagedRevisionException(head.No, head.Lang, head.Revision);
        var stored = await context.Renderings.AsNoTracking()
            .SingleOrDefaultAsync(rendering => rendering.No == head.No && rendering.Lang == head.Lang && rendering.Revision == head.Revision, cancellation);
        if (stored is null || !RevisionDrawing.IsUsable(stored, row.Hash))
        {
            var media = await RevisionDrawing.MediaOfAsync(context, head.No, head.Lang, head.Revision, cancellation);
            stored = RevisionDrawing.ToRecord(head.No, head.Lang, head.Revision, row.Hash, drawing.Draw(file.Body, head.Lang, media));
        }
        return new CachedText(file.Matter, file.Body, RevisionDrawing.HtmlOf(stored), RevisionDrawing.SectionsOf(stored), row.ChangeNote);
    }

    private sealed record CachedText(
        FrontMatter Matter, string Markdown, SafeHtml Html, IReadOnlyList<ArticleSection> Sections, string ChangeNote);
}
