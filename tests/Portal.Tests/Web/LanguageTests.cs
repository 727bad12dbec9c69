using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Web;

public sealed class LanguageTests(RunningPortal portal)
{
    [Theory]
    [InlineData(null, "ja")]
    [InlineData("ja", "ja")]
    [InlineData("en", "en")]
    [InlineData("en-GB,en;q=0.9", "en")]
    [InlineData("fr,de;q=0.9", "ja")]
    [InlineData("fr,en;q=0.3,ja;q=0.8", "ja")]
    [InlineData("en;q=0.9,ja;q=0.8", "en")]
    [InlineData("*", "ja")]
    [InlineData("en;q=0", "ja")]
    public async Task Language_OfTheBrowser_DecidesFirst(string? accepted, string expected)
    {
        using var visitor = portal.Visit();
        visitor.Client.DefaultRequestHeaders.AcceptLanguage.Clear();
        if (accepted is not null) visitor.Client.DefaultRequestHeaders.TryAddWithoutValidation("Accept-Language", accepted);

        var page = await visitor.PageAsync("/");

        Assert.Equal(expected, page.DocumentElement.GetAttribute("lang"));
    }

    [Fact]
    public async Task Language_AskedFor_IsRemembered()
    {
        using var visitor = portal.Visit();

        var asked = await visitor.PageAsync("/?lang=en");
        var next = await visitor.PageAsync("/cases");
        var back = await visitor.PageAsync("/cases?lang=ja");
        var last = await visitor.PageAsync("/");

        Assert.Equal(["en", "en", "ja", "ja"], new[] { asked, next, back, last }.Select(page => page.DocumentElement.GetAttribute("lang")));
        Assert.True(visitor.Cookies["lang"]!.HttpOnly);
    }

    [Fact]
    public async Task Language_Unknown_ChangesNothing()
    {
        using var visitor = portal.Visit();

        var page = await visitor.PageAsync("/?lang=xx");

        Assert.Equal("ja", page.DocumentElement.GetAttribute("lang"));
        Assert.Empty(visitor.Cookies);
    }

    [Fact]
    public async Task Language_OfAProgram_IsAFilterAndNotRemembered()
    {
        using var visitor = portal.Visit();

        (await visitor.GetAsync("/api/search?q=mail&lang=en")).Dispose();

        Assert.Empty(visitor.Cookies);
    }

    [Fact]
    public async Task Switch_KeepsWhatIsShown()
    {
        using var visitor = portal.Visit();
        var page = await visitor.PageAsync("/search?q=" + Uri.EscapeDataString("印刷") + "&kind=faq");

        var href = page.QuerySelector(".tools a[hreflang=en]")!.GetAttribute("href")!;

        Assert.Equal("?q=%E5%8D%B0%E5%88%B7&kind=faq&lang=en", href);
    }

    [Theory]
    [InlineData("ja", "2099年3月31日")]
    [InlineData("en", "31 March 2099")]
    public async Task Dates_FollowTheLanguage(string lang, string expected)
    {
        using var visitor = portal.Visit();

        var page = await visitor.PageAsync("/articles/1001/password?lang=" + lang);

        Assert.Contains(expected, page.QuerySelector(".facts")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Article_InAnotherLanguageThanTheScreen_SaysItsOwn()
    {
        using var visitor = portal.Visit();

        var page = await visitor.PageAsync("/articles/1001/password?lang=en");

        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("ja", page.QuerySelector("h1")!.GetAttribute("lang"));
        Assert.Equal("ja", page.QuerySelector(".prose")!.GetAttribute("lang"));
        Assert.Contains("not been translated", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Article_WithATranslation_IsShownInTheLanguageOfTheScreen()
    {
        using var visitor = portal.Visit();

        var japanese = await visitor.PageAsync("/articles/1003/mail");
        var english = await visitor.PageAsync("/articles/1003/mail?lang=en");

        Assert.Equal("メールを使う", japanese.QuerySelector("h1")!.TextContent);
        Assert.Equal("Use mail", english.QuerySelector("h1")!.TextContent);
        Assert.Null(english.QuerySelector("h1")!.GetAttribute("lang"));
    }
}
