using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Knowledge.Articles.Publishing;
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
        for (var copy = 0; copy < camera.Count; copy++) states.Add(await PublicationState.OfAsync(camera.FileOf(copy)));
        Assert.Equal([PublicationState.Old, PublicationState.New], states.Distinct(StringComparer.Ordinal));
        // Once new, it stays new.
        Assert.DoesNotContain("old", states.SkipWhile(state => state == "old"));
    }

    [Fact]
    public async Task Publish_IndexFails_TextIsPublishedAndTheIndexCatchesUp()
    {
        var breaking = new Breaking(FailPoint.CatalogRead);
        await using var portal = await EditingPortal.StartAsync(more: services => services.AddSingleton<IFailPoints>(breaking));
        var number = await portal.ApproveAsync("鶴亀印刷の手順です。\n");
        breaking.IsBroken = true;

        Assert.True((await portal.PublishAsync(number)).IsDone);
        Assert.Equal("鶴亀印刷の手順です。\n", await portal.ReadAsync());
        Assert.Empty(portal.Find("鶴亀"));
        breaking.IsBroken = false;
        Assert.True(await portal.Get<KnowledgeRefresh>().RunIfChangedAsync(Stop));

        Assert.Equal(["2001:ja"], portal.Find("鶴亀"));
        Assert.False(await portal.Get<KnowledgeRefresh>().RunIfChangedAsync(Stop));
    }

    [Fact]
    public async Task Publish_IndexFileCannotBeWritten_TextIsFoundAndTheFileIsWrittenLater()
    {
        await using var portal = await EditingPortal.StartAsync();
        var number = await portal.ApproveAsync("鶴亀印刷の手順です。\n");
        await MakeMergeDueAsync(portal);
        // A folder where the file has to go: writing it fails.
        Directory.CreateDirectory(portal.Data.IndexFile + ".new");

        Assert.True((await portal.PublishAsync(number)).IsDone);
        Assert.Equal(["2001:ja"], portal.Find("鶴亀"));
        var indexer = portal.Get<ArticleIndexer>();
        var fault = await Assert.ThrowsAnyAsync<Exception>(() => indexer.MergeIfDueAsync(Stop));
        Assert.True(fault is IOException or UnauthorizedAccessException, fault.ToString());
        Assert.Equal(["2001:ja"], portal.Find("鶴亀"));
        Directory.Delete(portal.Data.IndexFile + ".new");

        Assert.True(await indexer.MergeIfDueAsync(Stop));
        Assert.False(await indexer.MergeIfDueAsync(Stop));
        Assert.Equal(["2001:ja"], portal.Find("鶴亀"));
    }

    // So many sections that the next change writes the file.
    private static async Task MakeMergeDueAsync(TestPortal portal)
    {
        var body = string.Concat(Enumerable.Range(0, 2200).Select(i => $"## 節{i}\n\n文\n\n"));
        portal.Content.WriteArticle("faq/two.md", 2002, body);
        Assert.Equal(1, (await portal.ImportAsync()).Updated);
    }

    /// <summary>Fails at one step of a publication.</summary>
    private sealed class Breaking(FailPoint point) : IFailPoints
    {
        public bool IsBroken { get; set; }

        public void Reach(FailPoint reached)
        {
            if (IsBroken && reached == point) throw new IOException("a broken disk");
        }
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
