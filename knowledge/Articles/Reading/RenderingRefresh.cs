using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Records;
using Shirube.Knowledge.Markdown;

namespace Shirube.Knowledge.Articles.Reading;

/// <summary>Draws published revisions again whose stored drawing is of another version of the renderer, or gone.</summary>
public sealed class RenderingRefresh(IDbContextFactory<KnowledgeDbContext> database, RevisionDrawing drawing)
{
    private const int BatchSize = 20;

    /// <summary>Draws what is out of date.</summary>
    /// <returns>Revisions that were drawn.</returns>
    public async Task<int> RunAsync(CancellationToken cancellation = default)
    {
        List<(int No, string Lang, int Revision)> outdated;
        await using (var context = await database.CreateDbContextAsync(cancellation))
        {
            var rows = await context.Articles.AsNoTracking()
                .Where(article => article.PublishedRevision != null && !context.Renderings.Any(rendering => rendering.No == article.No
                    && rendering.Lang == article.Lang && rendering.Revision == article.PublishedRevision && rendering.RendererVersion == MarkdownRenderer.Version))
                .Select(article => new { article.No, article.Lang, Revision = article.PublishedRevision!.Value })
                .ToListAsync(cancellation);
            outdated = [.. rows.Select(row => (row.No, row.Lang, row.Revision))];
        }
        foreach (var batch in outdated.Chunk(BatchSize))
        {
            await using var context = await database.CreateDbContextAsync(cancellation);
            foreach (var (no, lang, revision) in batch) await DrawAsync(context, no, lang, revision, cancellation);
            await context.SaveChangesAsync(cancellation);
        }
        return outdated.Count;
    }

    private async Task DrawAsync(KnowledgeDbContext context, int no, string lang, int revision, CancellationToken cancellation)
    {
        var row = await context.Revisions.AsNoTracking().Where(other => other.No == no && other.Lang == lang && other.Number == revision)
            .Select(other => new { other.Text, other.Hash }).SingleAsync(cancellation);
        // A damaged text is told of by whoever reads it; here it only gets no drawing.
        if (ArticleFile.HashOf(row.Text) != row.Hash || ArticleFile.Read(row.Text, []) is not { } file) return;
        var media = await RevisionDrawing.MediaOfAsync(context, no, lang, revision, cancellation);
        var drawn = RevisionDrawing.ToRecord(no, lang, revision, row.Hash, drawing.Draw(file.Body, lang, media));
        if (await context.Renderings.FindAsync([no, lang, revision], cancellation) is not { } stored) context.Renderings.Add(drawn);
        else (stored.RendererVersion, stored.Html, stored.Sections, stored.Hash) = (drawn.RendererVersion, drawn.Html, drawn.Sections, drawn.Hash);
    }
}
