using Microsoft.EntityFrameworkCore;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Knowledge.Articles.Indexing;
using Shirube.Knowledge.Articles.Reading;
using Shirube.Knowledge.Markdown;
using Shirube.Knowledge.Search;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Articles;

public sealed class ReadingTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Read_DamagedText_IsNeverShown()
    {
        await using var portal = await ImportedAsync();
        await ChangeAsync(portal, context => context.Revisions.ExecuteUpdateAsync(row => row.SetProperty(revision => revision.Text, revision => revision.Text.Replace("受信箱", "送信箱")), Stop));
        var fault = await Assert.ThrowsAsync<DamagedRevisionException>(() => portal.Get<ArticleReader>().ReadAsync(2001, "ja", Stop));
        Assert.Equal((2001, "ja", 1), (fault.No, fault.Lang, fault.Number));
        await Assert.ThrowsAsync<DamagedRevisionException>(() => portal.Get<RevisionReader>().ReadAsync(2001, "ja", 1, publishedOnly: true, Stop));
        var report = await portal.Get<StoredTextCheck>().RunAsync(Stop);
        Assert.Contains("壊れています", Assert.Single(report.Findings).Japanese, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", null)]
    [InlineData(null, "[{\"Anchor\":\"x\",\"Level\":2,\"Heading\":\"x\",\"Text\":\"x\"}]")]
    [InlineData(null, "no json")]
    public async Task Read_DamagedDrawing_IsDrawnAgain(string? html, string? sections)
    {
        await using var portal = await ImportedAsync();
        await ChangeAsync(portal, context => context.Renderings.ExecuteUpdateAsync(row => row
            .SetProperty(rendering => rendering.Html, rendering => html ?? rendering.Html).SetProperty(rendering => rendering.Sections, rendering => sections ?? rendering.Sections), Stop));
        var view = (await portal.Get<ArticleReader>().ReadAsync(2001, "ja", Stop))!;
        Assert.Equal("<h2 id=\"答え\">答え</h2>\n<p>受信箱です。</p>\n", view.Html.Value);
        Assert.Equal(["", "答え"], view.Sections.Select(section => section.Heading));
    }

    [Fact]
    public async Task Refresh_DrawingsOfAnotherVersion_AreStoredAnew()
    {
        await using var portal = await ImportedAsync();
        await ChangeAsync(portal, context => context.Renderings.ExecuteUpdateAsync(row => row.SetProperty(rendering => rendering.RendererVersion, 0).SetProperty(rendering => rendering.Html, "old"), Stop));
        Assert.Equal(1, await portal.Get<RenderingRefresh>().RunAsync(Stop));
        Assert.Equal(0, await portal.Get<RenderingRefresh>().RunAsync(Stop));
        await using var context = await portal.OpenAsync();
        var stored = await context.Renderings.SingleAsync(Stop);
        Assert.Equal((MarkdownRenderer.Version, true), (stored.RendererVersion, stored.Html.Contains("受信箱", StringComparison.Ordinal)));
        await ChangeAsync(portal, other => other.Renderings.ExecuteDeleteAsync(Stop));
        Assert.Equal(1, await portal.Get<RenderingRefresh>().RunAsync(Stop));
    }

    [Fact]
    public async Task Check_ColumnsThatDoNotFitTheText_AreFound()
    {
        await using var portal = await ImportedAsync();
        await ChangeAsync(portal, context => context.Revisions.ExecuteUpdateAsync(row => row.SetProperty(revision => revision.Audience, Audience.Desk), Stop));
        Assert.Contains("合いません", Assert.Single((await portal.Get<StoredTextCheck>().RunAsync(Stop)).Findings).Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_NotPublished_IsNothing()
    {
        await using var portal = await ImportedAsync();
        Assert.Null(await portal.Get<ArticleReader>().ReadAsync(9999, "ja", Stop));
        Assert.Equal("ja", (await portal.Get<ArticleReader>().ReadAsync(2001, "en", Stop))!.Head.Lang);
        Assert.Null(await portal.Get<RevisionReader>().ReadAsync(2001, "en", 1, publishedOnly: true, Stop));
    }

    [Fact]
    public async Task Sync_AfterAPublication_FindsTheNewTextAndNotTheOld()
    {
        await using var portal = await ImportedAsync();
        var refresh = portal.Get<KnowledgeRefresh>();
        await refresh.StartAsync(null, Stop);
        Assert.Equal(["2001:ja"], Groups(portal, "受信箱"));

        portal.Content.WriteArticle("faq/answer.md", 2001, "## 別の答え\n\n複合機です。\n");
        await portal.ImportAsync();
        Assert.True(await refresh.RunIfChangedAsync(Stop));
        Assert.False(await refresh.RunIfChangedAsync(Stop));
        Assert.Equal(["2001:ja"], Groups(portal, "複合機"));
        Assert.Equal("別の答え", portal.Get<SearchIndex>().Search(new SearchRequest { Query = "複合機" }).Hits[0].Best.Anchor);
        Assert.Equal(0, portal.Get<ArticleIndexer>().Compare().Count);
    }

    [Fact]
    public async Task Sync_ArticleGone_IsNotFound()
    {
        await using var portal = await ImportedAsync();
        await portal.Get<KnowledgeRefresh>().StartAsync(null, Stop);
        await ChangeAsync(portal, context => context.Articles.ExecuteUpdateAsync(row => row.SetProperty(article => article.PublishedRevision, (int?)null), Stop));
        await portal.Get<KnowledgeRefresh>().RunAsync(Stop);
        Assert.Empty(Groups(portal, "受信箱"));
        Assert.Empty(portal.Get<ArticleCatalog>().Current.All);
    }

    [Fact]
    public async Task Media_IsReadByItsHash()
    {
        await using var portal = await ImportedAsync();
        portal.Content.Write("media/a.png", ContentWriter.Picture());
        portal.Content.WriteArticle("faq/b.md", 2002, "![x](media/a.png)\n");
        await portal.ImportAsync();
        await using var context = await portal.OpenAsync();
        var hash = await context.Media.Select(file => file.Hash).SingleAsync(Stop);
        Assert.Equal(ContentWriter.Picture(), (await portal.Get<MediaReader>().ReadAsync(hash, Stop))!.Content);
        Assert.Null(await portal.Get<MediaReader>().ReadAsync(new string('0', 64), Stop));
    }

    private static string[] Groups(TestPortal portal, string query)
        => [.. portal.Get<SearchIndex>().Search(new SearchRequest { Query = query }).Hits.Select(hit => hit.Group)];

    private static async Task<TestPortal> ImportedAsync()
    {
        var portal = await TestPortal.StartAsync();
        portal.Content.WriteLists();
        portal.Content.WriteArticle("faq/answer.md", 2001, "## 答え\n\n受信箱です。\n");
        await portal.ImportAsync();
        await portal.Get<ArticleCatalog>().ReloadAsync(Stop);
        return portal;
    }

    private static async Task ChangeAsync(TestPortal portal, Func<Knowledge.Articles.Records.KnowledgeDbContext, Task<int>> change)
    {
        await using var context = await portal.OpenAsync();
        await change(context);
    }
}
