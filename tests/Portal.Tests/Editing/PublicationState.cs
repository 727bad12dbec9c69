using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Records;
using Xunit;

namespace Shirube.Portal.Tests.Editing;

/// <summary>Tells from a database whether the second revision of the article 2001 is published, is not, or is in part.</summary>
internal static class PublicationState
{
    public const string Old = "old";

    public const string New = "new";

    public static async Task<string> OfAsync(string file)
    {
        var stop = TestContext.Current.CancellationToken;
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await using var context = new KnowledgeDbContext(new DbContextOptionsBuilder<KnowledgeDbContext>().UseSqlite(connection).Options);
        var article = await context.Articles.SingleAsync(row => row.No == 2001, stop);
        var states = await context.Revisions.Where(row => row.No == 2001).OrderBy(row => row.Number).Select(row => row.State).ToListAsync(stop);
        var rendering = await context.Renderings.AnyAsync(row => row.No == 2001 && row.Revision == 2, stop);
        var hasDraft = await context.Drafts.AnyAsync(stop);
        var entries = await context.Events.CountAsync(row => row.Kind == ArticleEventKind.Published, stop);
        var whole = (article.PublishedRevision, string.Join(' ', states), rendering, hasDraft, entries);
        if (whole == (1, "Published Approved", false, true, 0)) return Old;
        return whole == (2, "Superseded Published", true, false, 1) ? New : $"mixture {whole}";
    }
}
