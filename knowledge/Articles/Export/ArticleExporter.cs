using System.Text;
using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Export;

/// <summary>
/// Writes everything published as a content folder: importing it again changes nothing. Texts are read one by one: no reading lasts
/// as long as a slow receiver does, or the database could not tidy up after itself.
/// </summary>
public sealed class ArticleExporter(IDbContextFactory<KnowledgeDbContext> database)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Exports into a folder. Files that are no export of ours stay.</summary>
    public async Task<ExportReport> ExportAsync(string folder, CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(folder);
        var report = await ExportAsync(new FolderTarget(folder), cancellation);
        await using var context = await database.CreateDbContextAsync(cancellation);
        await StaleFiles.RemoveAsync(context, folder, report, cancellation);
        return report;
    }

    /// <summary>Exports to another place.</summary>
    public async Task<ExportReport> ExportAsync(IExportTarget target, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(target);
        await using var context = await database.CreateDbContextAsync(cancellation);
        var problems = new List<FileProblem>();
        var published = await (from article in context.Articles.AsNoTracking()
                               join revision in context.Revisions on new { article.No, article.Lang, Number = article.PublishedRevision } equals new { revision.No, revision.Lang, Number = (int?)revision.Number }
                               orderby article.No, article.Lang == "ja" descending, article.Lang
                               select new PublishedRevision(article.No, article.Lang, revision.Number, revision.Kind, article.Slug)).ToListAsync(cancellation);
        var places = new MediaPlaces(await UsedMediaAsync(context, published, cancellation));
        foreach (var row in published) await WriteArticleAsync(context, row, places, target, problems, cancellation);
        var media = places.All();
        foreach (var (path, hash) in media)
            await target.WriteAsync(path, await context.Media.AsNoTracking().Where(file => file.Hash == hash).Select(file => file.Content).SingleAsync(cancellation), cancellation);
        var lists = await ReferenceTexts.LatestAsync(context, cancellation);
        foreach (var (name, text) in lists) await target.WriteAsync(name, Utf8.GetBytes(text), cancellation);
        return new ExportReport(published.Count - problems.Count, media.Count, lists.Count, problems)
        {
            Files = published.Select(row => row.File).Concat(media.Keys).ToHashSet(StringComparer.Ordinal),
        };
    }

    private static async Task WriteArticleAsync(KnowledgeDbContext context, PublishedRevision row, MediaPlaces places, IExportTarget target, List<FileProblem> problems, CancellationToken cancellation)
    {
        var revision = await context.Revisions.AsNoTracking().Where(stored => stored.No == row.No && stored.Lang == row.Lang && stored.Number == row.Number)
            .Select(stored => new { stored.Text, stored.Hash }).SingleAsync(cancellation);
        if (ArticleFile.HashOf(revision.Text) == revision.Hash)
        {
            places.Look(row.No, row.Lang, revision.Text);
            await target.WriteAsync(row.File, Utf8.GetBytes(revision.Text), cancellation);
        }
        else problems.Add(new FileProblem(row.File, 0, true, "データベースの文章が壊れているため、書き出しません。", "Its text is damaged in the database and is not written."));
    }

    // In the order of the articles. Revisions never change, so these belong to the texts whatever is published meanwhile.
    private static async Task<IReadOnlyList<UsedMedia>> UsedMediaAsync(KnowledgeDbContext context, IReadOnlyList<PublishedRevision> published, CancellationToken cancellation)
    {
        var media = (await context.RevisionMedia.AsNoTracking().Select(media => new { media.No, media.Lang, media.Revision, media.Name, media.Hash }).ToListAsync(cancellation))
            .ToLookup(media => (media.No, media.Lang, media.Revision));
        return [.. published.SelectMany(row => media[(row.No, row.Lang, row.Number)].OrderBy(file => file.Name, StringComparer.Ordinal).Select(file => new UsedMedia(row.No, row.Lang, file.Name, file.Hash)))];
    }
}
