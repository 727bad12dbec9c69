using System.Text;
using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Export;

/// <summary>Writes everything published as a content folder: importing it again changes nothing. Files that are no export of ours stay.</summary>
public sealed class ArticleExporter(IDbContextFactory<KnowledgeDbContext> database)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public async Task<ExportReport> ExportAsync(string folder, CancellationToken cancellation = default)
    {
        Directory.CreateDirectory(folder);
        var problems = new List<FileProblem>();
        await using var context = await database.CreateDbContextAsync(cancellation);
        var written = new HashSet<string>(StringComparer.Ordinal);
        var articles = await WriteArticlesAsync(context, folder, written, problems, cancellation);
        await StaleFiles.RemoveAsync(context, folder, written, cancellation);
        var media = await WriteMediaAsync(context, folder, problems, cancellation);
        var lists = await ReferenceTexts.LatestAsync(context, cancellation);
        foreach (var (name, text) in lists) await WriteAsync(folder, name, Utf8.GetBytes(text), cancellation);
        return new ExportReport(articles, media, lists.Count, problems);
    }

    private static async Task<int> WriteArticlesAsync(KnowledgeDbContext context, string folder, HashSet<string> written, List<FileProblem> problems, CancellationToken cancellation)
    {
        var count = 0;
        var published = from article in context.Articles.AsNoTracking()
                        join revision in context.Revisions on new { article.No, article.Lang, Number = article.PublishedRevision } equals new { revision.No, revision.Lang, Number = (int?)revision.Number }
                        orderby article.No, article.Lang
                        select new { article.Slug, article.Lang, revision.Kind, revision.Text, revision.Hash };
        await foreach (var row in published.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            var name = $"{ContentFolder.FolderOf(row.Kind)}/{row.Slug}{(row.Lang == "ja" ? "" : "." + row.Lang)}.md";
            // The file of a damaged text stays as it was: it may be the only good one.
            written.Add(name);
            if (ArticleFile.HashOf(row.Text) != row.Hash)
            {
                problems.Add(new FileProblem(name, 0, true, "データベースの文章が壊れているため、書き出しません。", "Its text is damaged in the database and is not written."));
                continue;
            }
            await WriteAsync(folder, name, Utf8.GetBytes(row.Text), cancellation);
            count++;
        }
        return count;
    }

    private static async Task<int> WriteMediaAsync(KnowledgeDbContext context, string folder, List<FileProblem> problems, CancellationToken cancellation)
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
            await WriteAsync(folder, $"media/{name.Key}", content, cancellation);
        }
        return names.Count;
    }

    private static async Task WriteAsync(string folder, string name, byte[] content, CancellationToken cancellation)
    {
        var path = Path.Combine(folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        await File.WriteAllBytesAsync(path, content, cancellation);
    }
}
