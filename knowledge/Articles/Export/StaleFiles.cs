using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Files;
using Shirube.Knowledge.Articles.Import;
using Shirube.Knowledge.Articles.Records;

namespace Shirube.Knowledge.Articles.Export;

/// <summary>
/// Removes files that an earlier export left: of articles that have another name by now or are withdrawn, and of media that lie
/// elsewhere now. Otherwise importing the folder again would bring them back. Files that the database does not know are their
/// author's and stay.
/// </summary>
internal static class StaleFiles
{
    public static async Task RemoveAsync(KnowledgeDbContext context, string folder, ExportReport report, CancellationToken cancellation)
    {
        var known = (await context.Articles.AsNoTracking().Select(article => new { article.No, article.Lang }).ToListAsync(cancellation)).Select(article => (article.No, article.Lang)).ToHashSet();
        var content = ContentFolder.Open(folder);
        foreach (var file in content.Articles.Where(file => !report.Files.Contains(file.Path)))
        {
            if (file.ReadText(ImportLimits.ArticleBytes, []) is { } text && ArticleFile.Read(text, []) is { } article && known.Contains((article.Matter.No, article.Matter.Lang)))
                File.Delete(file.FullPath);
        }

        var names = report.Files.Where(path => path.StartsWith(OwnMedia.Root, StringComparison.Ordinal)).Select(path => Path.GetFileName(path)).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var file in content.Media.Where(file => !report.Files.Contains(file.Path)))
        {
            if (OwnMedia.Parse(file.Path) is not var (article, name)) continue;
            if (article is { } owner ? known.Contains(owner) : names.Contains(name)) File.Delete(file.FullPath);
        }
    }
}
