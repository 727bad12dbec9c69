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
        foreach (var row in published) await WriteArticleAsync(context, row, target, problems, cancellation);
        var media = await WriteMediaAsync(context, target, problems, cancellation);
        var lists = await ReferenceTexts.LatestAsync(context, cancellation);
        foreach (var (name, text) in lists) await target.WriteAsync(name, Utf8.GetBytes(text), cancellation);
        return new ExportReport(published.Count - problems.Count(problem => problem.IsError), media, lists.Count, problems) { Files = published.Select(row => row.File).ToHashSet(StringComparer.Ordinal) };
    }

    private static async Task WriteArticleAsync(KnowledgeDbContext context, PublishedRevision row, IExportTarget target, List<FileProblem> problems, CancellationToken cancellation)
    {
        var revision = await context.Revisions.AsNoTracking().Where(stored => stored.No == row.No && stored.Lang == row.Lang && stored.Number == row.Number)
            .Select(stored => new { stored.Text, stored.Hash }).SingleAsync(cancellation);
        if (ArticleFile.HashOf(revision.Text) == revision.Hash) await target.WriteAsync(row.File, Utf8.GetBytes(revision.Text), cancellation);
        else problems.Add(new FileProblem(row.File, 0, true, "データベースの文章が壊れているため、書き出しません。", "Its text is damaged in the database and is not written."));
    }

    private static async Task<int> WriteMediaAsync(KnowledgeDbContext context, IExportTarget target, List<FileProblem> problems, CancellationToken cancellation)
    {
        var used = await (from article in context.Articles.AsNoTracking()
                          join media in context.RevisionMedia on new { article.No, article.Lang, Revision = article.PublishedRevision } equals new { media.No, media.Lang, Revision = (int?)media.Revision }
                          join file in context.Media on media.Hash equals file.Hash
                          select new { media.Name, media.Hash, file.AddedAt }).Distinct().ToListAsync(cancellation);
        var names = used.GroupBy(file => file.Name, StringComparer.Ordinal).ToList();
        foreach (var name in names)
        {
            var latest = name.OrderByDescending(file => file.AddedAt).ThenBy(file => file.Hash, StringComparer.Ordinal).First();
            if (name.Count() > 1)
                problems.Add(new FileProblem($"media/{name.Key}", 0, false, "同じ名前の図が 2 つの記事で違います。新しいほうを書き出しました。", "Two articles use different pictures of this name; the newer one was written."));
            var content = await context.Media.AsNoTracking().Where(file => file.Hash == latest.Hash).Select(file => file.Content).SingleAsync(cancellation);
            await target.WriteAsync($"media/{name.Key}", content, cancellation);
        }
        return names.Count;
    }
}
