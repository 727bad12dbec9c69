using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Editing;
using Shirube.Knowledge.Articles.Records;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Editing;

/// <summary>
/// What a killed process would leave behind: the database's files are copied at every statement of a publication, before and
/// after each commit, and every copy is opened again.
/// </summary>
public sealed class CrashTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Publish_KilledAtAnyStatement_LeavesTheOldStateOrTheNewOne()
    {
        using var copies = new TestFolder();
        var camera = new Camera(copies.Path);
        await using var portal = await EditingPortal.StartAsync(more: services => services.ConfigureDbContext<KnowledgeDbContext>(options => options.AddInterceptors(camera, camera.Transactions)));
        var number = await portal.ApproveAsync("新しい版の本文。\n");
        camera.Source = portal.Data.DatabaseFile;
        camera.Take();

        Assert.True((await portal.PublishAsync(number)).IsDone);
        camera.Take();
        camera.Source = null;

        Assert.True(camera.Count > 10, $"{camera.Count} copies");
        var states = new List<string>();
        for (var copy = 0; copy < camera.Count; copy++) states.Add(await StateAsync(camera.FileOf(copy)));
        Assert.Equal(["old", "new"], states.Distinct(StringComparer.Ordinal));
        // Once new, it stays new.
        Assert.DoesNotContain("old", states.SkipWhile(state => state == "old"));
    }

    [Fact]
    public async Task Publish_IndexFails_TextIsPublishedAndTheIndexCatchesUp()
    {
        await using var portal = await EditingPortal.StartAsync();
        var number = await portal.ApproveAsync("鶴亀印刷の手順です。\n");
        var index = portal.Get<Knowledge.Search.SearchIndex>();
        // A folder where the file has to go: writing it fails.
        File.Delete(portal.Data.IndexFile);
        Directory.CreateDirectory(portal.Data.IndexFile + ".new");
        await MakeMergeDueAsync(portal);

        Assert.True((await portal.PublishAsync(number)).IsDone);
        Assert.Equal("鶴亀印刷の手順です。\n", await portal.ReadAsync());
        Directory.Delete(portal.Data.IndexFile + ".new");
        Assert.True(await portal.Get<KnowledgeRefresh>().RunIfChangedAsync(Stop));

        Assert.Equal(["2001:ja"], portal.Find("鶴亀印刷"));
        Assert.False(await portal.Get<KnowledgeRefresh>().RunIfChangedAsync(Stop));
        Assert.False(index.NeedsMerge);
    }

    // So many sections that the next change writes the file.
    private static async Task MakeMergeDueAsync(TestPortal portal)
    {
        var body = string.Concat(Enumerable.Range(0, 2200).Select(i => $"## 節{i}\n\n文\n\n"));
        portal.Content.WriteArticle("faq/two.md", 2002, body);
        Assert.Equal(1, (await portal.ImportAsync()).Updated);
    }

    private static async Task<string> StateAsync(string file)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        await using var context = new KnowledgeDbContext(new DbContextOptionsBuilder<KnowledgeDbContext>().UseSqlite(connection).Options);
        var article = await context.Articles.SingleAsync(row => row.No == 2001, Stop);
        var states = await context.Revisions.Where(row => row.No == 2001).OrderBy(row => row.Number).Select(row => row.State).ToListAsync(Stop);
        var rendering = await context.Renderings.AnyAsync(row => row.No == 2001 && row.Revision == 2, Stop);
        var hasDraft = await context.Drafts.AnyAsync(Stop);
        var entries = await context.Events.CountAsync(row => row.Kind == ArticleEventKind.Published, Stop);
        var whole = (article.PublishedRevision, string.Join(' ', states), rendering, hasDraft, entries);
        if (whole == (1, "Published Approved", false, true, 0)) return "old";
        return whole == (2, "Superseded Published", true, false, 1) ? "new" : $"mixture {whole}";
    }

    /// <summary>Copies the files whenever the database is spoken to.</summary>
    private sealed class Camera(string folder) : DbCommandInterceptor
    {
        public string? Source { get; set; }

        public int Count { get; private set; }

        public TransactionCamera Transactions => new(this);

        public string FileOf(int copy) => Path.Combine(folder, $"{copy}.db");

        public void Take()
        {
            if (Source is null) return;
            foreach (var end in new[] { "", "-wal" })
                if (File.Exists(Source + end)) CopyShared(Source + end, FileOf(Count) + end);
            Count++;
        }

        public override ValueTask<DbDataReader> ReaderExecutedAsync(DbCommand command, CommandExecutedEventData eventData, DbDataReader result, CancellationToken cancellationToken = default)
        {
            Take();
            return ValueTask.FromResult(result);
        }

        public override ValueTask<int> NonQueryExecutedAsync(DbCommand command, CommandExecutedEventData eventData, int result, CancellationToken cancellationToken = default)
        {
            Take();
            return ValueTask.FromResult(result);
        }

        private static void CopyShared(string from, string to)
        {
            using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var target = File.Create(to);
            source.CopyTo(target);
        }
    }

    private sealed class TransactionCamera(Camera camera) : DbTransactionInterceptor
    {
        public override ValueTask<InterceptionResult> TransactionCommittingAsync(DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
        {
            camera.Take();
            return ValueTask.FromResult(result);
        }

        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
        {
            camera.Take();
            return Task.CompletedTask;
        }
    }
}
