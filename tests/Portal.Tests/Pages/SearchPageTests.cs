using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Pages;

public sealed class SearchPageTests(RunningPortal portal)
{
    [Fact]
    public async Task Results_SayWhatTheyAre_AndLeadToSections()
    {
        using var visitor = portal.Visit();

        var page = await visitor.PageAsync("/search?q=" + Uri.EscapeDataString("窓口で初期化する"));

        var hit = page.QuerySelector(".hit")!;
        Assert.Equal("/articles/1001/password#窓口で初期化する", hit.QuerySelector("h2 a")!.GetAttribute("href"));
        Assert.Contains("クイックマニュアル", hit.TextContent, StringComparison.Ordinal);
        Assert.Contains("アカウントとパスワード", hit.TextContent, StringComparison.Ordinal);
        Assert.Contains("第 2 版", hit.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(hit.QuerySelectorAll("mark"));
    }

    [Fact]
    public async Task Filters_AreLinks_AndCanBeTakenOff()
    {
        using var visitor = portal.Visit();
        var words = Uri.EscapeDataString("印刷");

        var page = await visitor.PageAsync("/search?q=" + words + "&kind=faq&service=mfp");

        Assert.All(page.QuerySelectorAll(".hit"), hit => Assert.Contains("よくある質問", hit.TextContent, StringComparison.Ordinal));
        Assert.Equal([$"/search?q={words}&service=mfp", $"/search?q={words}&kind=faq"], page.QuerySelectorAll(".chip-on").Select(chip => chip.GetAttribute("href")));
        Assert.Equal(2, page.QuerySelectorAll(".facets-wide [aria-current]").Length);
    }

    [Fact]
    public async Task Pages_OfResults_HoldEverythingOnce()
    {
        using var visitor = portal.Visit();
        var found = new List<string>();
        var url = "/search?kind=faq";
        while (url is not null && found.Count <= 24)
        {
            var page = await visitor.PageAsync(url);
            found.AddRange(page.QuerySelectorAll(".hit h2 a").Select(a => a.GetAttribute("href")!));
            url = page.QuerySelector(".paging a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(24, found.Count);
        Assert.Equal(24, found.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public async Task Page_AfterTheLast_IsTheLast()
    {
        using var visitor = portal.Visit();

        var page = await visitor.PageAsync("/search?kind=faq&page=77");

        Assert.Equal("3", page.QuerySelector(".paging [aria-current=page]")!.TextContent);
        Assert.Equal(4, page.QuerySelectorAll(".hit").Length);
    }

    [Theory]
    [InlineData("1001")]
    [InlineData("１００１")]
    [InlineData("#1001")]
    public async Task Number_Typed_OffersThatArticleFirst(string words)
    {
        using var visitor = portal.Visit();

        var page = await visitor.PageAsync("/search?q=" + Uri.EscapeDataString(words));

        Assert.Equal("/articles/1001/password", page.QuerySelector("main .strip a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Nothing_Found_LeadsOnWithTheWords()
    {
        using var visitor = portal.Visit();
        var words = Uri.EscapeDataString("ゑゑゑ");

        var page = await visitor.PageAsync("/search?q=" + words);
        var ask = await visitor.PageAsync("/ask?q=" + words);

        Assert.Contains("見つかりませんでした", page.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/ask?q=" + words);
        Assert.Contains(page.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/cases/lost");
        Assert.Equal("ゑゑゑ", ask.QuerySelector("input[name=Subject]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Language_AskedFor_IsPreferred_AndTheOtherIsShownRatherThanNothing()
    {
        using var visitor = portal.Visit();

        var english = await visitor.PageAsync("/search?q=recipient&lang=en");
        var fallback = await visitor.PageAsync("/search?q=" + Uri.EscapeDataString("職員証") + "&lang=en");

        Assert.Equal("/articles/1003/mail", english.QuerySelector(".hit h2 a")!.GetAttribute("href")!.Split('#')[0]);
        Assert.NotEmpty(fallback.QuerySelectorAll(".hit"));
        Assert.Contains("another language", fallback.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal("ja", fallback.QuerySelector(".hit h2")!.GetAttribute("lang"));
    }

    [Fact]
    public async Task Links_ListsManualsWithTheirUse_AndFilters()
    {
        using var visitor = portal.Visit();

        var all = await visitor.PageAsync("/links");
        var some = await visitor.PageAsync("/links?q=" + Uri.EscapeDataString("ﾌｸｺﾞｳｷ 操作".Replace("ﾌｸｺﾞｳｷ", "複合機", StringComparison.Ordinal)));
        var none = await visitor.PageAsync("/links?q=zzz");

        Assert.Equal(2, all.QuerySelectorAll(".manual-list > li").Length);
        Assert.Equal("複合機 操作マニュアル", some.QuerySelectorAll(".manual-list h3").Single().TextContent);
        Assert.Contains(some.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "http://manuals.example/mfp.pdf#page=7");
        Assert.Contains(some.QuerySelectorAll("main a"), a => a.GetAttribute("href") == "/articles/1001/password");
        Assert.Empty(none.QuerySelectorAll(".manual-list"));
    }
}
