using System.Net;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Pages;

public sealed class ArticlePageTests(RunningPortal portal)
{
    [Theory]
    [InlineData("/articles/1001", "/articles/1001/password")]
    [InlineData("/articles/1001/", "/articles/1001/password")]
    [InlineData("/articles/1001/old-name", "/articles/1001/password")]
    [InlineData("/articles/1001/PASSWORD", "/articles/1001/password")]
    [InlineData("/articles/1001?lang=en&x=%E5%8D%B0", "/articles/1001/password?lang=en&x=%E5%8D%B0")]
    public async Task Number_LeadsToTheArticle_ForGood(string url, string target)
    {
        using var visitor = portal.Visit();

        using var response = await visitor.GetAsync(url);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(target, response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Article_ShowsTextContentsQuestionsSourcesAndFacts()
    {
        using var visitor = portal.Visit();

        var page = await visitor.PageAsync("/articles/1001/password");

        Assert.Equal("パスワードを初期化する", page.QuerySelector("h1")!.TextContent);
        Assert.Equal(["#自分で初期化する", "#番号が届かないとき", "#窓口で初期化する"], page.QuerySelectorAll(".toc-wide .toc a").Select(a => a.GetAttribute("href")));
        Assert.Contains("パスワードを忘れた", page.QuerySelector("#answers")!.ParentElement!.TextContent, StringComparison.Ordinal);
        Assert.Contains("第 2 版", page.QuerySelector(".meta")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("ボタンの名前を直した", page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
        var sources = page.QuerySelector("#sources")!.ParentElement!;
        Assert.Equal("\\\\fs01\\manuals\\id-operation_v4.1.pdf", sources.QuerySelector(".path")!.TextContent);
        Assert.Equal("http://manuals.example/mfp.pdf#page=7", sources.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains(page.QuerySelectorAll("section[aria-labelledby=related] a"), a => a.GetAttribute("href") == "/articles/1002/mfp");
        Assert.Empty(page.QuerySelectorAll("b:not(.sources b, .sheet-line b)"));
    }

    [Fact]
    public async Task Article_PastItsReview_SaysSo()
    {
        using var visitor = portal.Visit();

        Assert.Contains("2020年1月31日", (await visitor.PageAsync("/articles/1002/mfp")).QuerySelector(".strip-warn")!.TextContent, StringComparison.Ordinal);
        Assert.Empty((await visitor.PageAsync("/articles/1001/password")).QuerySelectorAll(".strip-warn"));
    }

    [Fact]
    public async Task Html_InAText_IsText()
    {
        using var visitor = portal.Visit();

        var page = await visitor.PageAsync("/articles/1002/mfp");

        Assert.Contains("<b>ふた</b>", page.QuerySelector(".prose")!.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.NotFound, HttpStatusCode.NotFound)]
    [InlineData("staff", HttpStatusCode.OK, HttpStatusCode.NotFound)]
    [InlineData("agent", HttpStatusCode.OK, HttpStatusCode.OK)]
    public async Task Article_ForOthers_IsAsIfItWereNotThere(string? role, HttpStatusCode sectionAdmins, HttpStatusCode desk)
    {
        using var visitor = portal.Visit();
        if (role is not null) await visitor.AsAsync(role);

        foreach (var page in new[] { "/folders", "/print", "/history" })
        {
            Assert.Equal(sectionAdmins, await visitor.StatusAsync("/articles/1004" + page));
            Assert.Equal(desk, await visitor.StatusAsync("/articles/1005" + page.Replace("folders", "desk", StringComparison.Ordinal)));
        }

        Assert.Equal(role is null ? 0 : 1, await CountAsync(visitor, "鶴亀権限"));
        Assert.Equal(desk == HttpStatusCode.OK ? 1 : 0, await CountAsync(visitor, "秘密台帳"));
    }

    [Fact]
    public async Task History_ShowsRevisions_AndWhatChanged()
    {
        using var visitor = portal.Visit();

        var history = await visitor.PageAsync("/articles/1001/history");
        var link = history.QuerySelectorAll("main tbody a").Single().GetAttribute("href")!;
        var diff = await visitor.PageAsync(link);

        Assert.Equal(2, history.QuerySelectorAll("tbody tr").Length);
        Assert.Equal("/articles/1001/diff/1..2", link);
        Assert.Contains("次へを選びます", diff.QuerySelector("del")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("次へ進むを選びます", diff.QuerySelector("ins")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("進む", diff.QuerySelector("ins mark")!.TextContent);
        Assert.DoesNotContain("golden", diff.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Print_HasWhatAPaperNeeds()
    {
        using var visitor = portal.Visit();

        var page = await visitor.PageAsync("/articles/1001/print");

        Assert.Contains("記事 1001 第 2 版", page.QuerySelector(".sheet-head")!.TextContent, StringComparison.Ordinal);
        Assert.EndsWith("/articles/1001/password", page.QuerySelector(".sheet-foot")!.TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Situation_HasItsOwnAddress_AndNamesTheArticles()
    {
        using var visitor = portal.Visit();

        var list = await visitor.PageAsync("/cases");
        var page = await visitor.PageAsync("/cases/lost");

        Assert.Equal("/cases/lost", list.QuerySelector("main .card")!.GetAttribute("href"));
        Assert.Equal("/articles/3001/lost", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync("/articles/3001/lost"));
        Assert.Equal(HttpStatusCode.NotFound, await visitor.StatusAsync("/cases/password"));
    }

    private static async Task<int> CountAsync(Visitor visitor, string words)
    {
        var url = "/search?q=" + Uri.EscapeDataString("\"" + words + "\"");
        return (await visitor.PageAsync(url)).QuerySelectorAll(".hit").Count(hit => hit.TextContent.Contains(words, StringComparison.Ordinal));
    }
}
