using System.Net;
using System.Security.Cryptography;
using System.Text;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Web;

public sealed class BadInputTests(RunningPortal portal)
{
    private const int RandomQueries = 300;

    public static TheoryData<string> Queries => new(
        "",
        "%20%20",
        "%00",
        "a%00b",
        "%ED%A0%80",
        "%ED%B0%80%ED%A0%80",
        "%FF%FE",
        "%",
        "%E5%8D",
        "%22",
        "%22%E5%8D%B0%E5%88%B7",
        "-",
        "--%22-",
        "*",
        "NEAR(",
        "a%20AND",
        "%27%20OR%201=1--",
        "%3Cscript%3Ealert(1)%3C/script%3E",
        "%0D%0ASet-Cookie:%20a=b",
        "%E2%80%AE%E2%80%8B%EF%BB%BF",
        "%F0%A0%AE%B7%F0%9F%98%80",
        "1001",
        "%EF%BC%91%EF%BC%90%EF%BC%90%EF%BC%91",
        "999999999999999999999999");

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Query_AnyBytes_GivesAPage(string encoded)
    {
        using var visitor = portal.Visit();

        foreach (var url in new[] { "/search?q=" + encoded, "/ask?q=" + encoded, "/links?q=" + encoded })
        {
            using var response = await visitor.GetAsync(url);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            var page = await Visitor.ParseAsync(response);
            Assert.NotEmpty(page.QuerySelectorAll("h1"));
            // The portal's own cookies are all there may be: nothing of the query becomes a header.
            var cookies = response.Headers.TryGetValues("Set-Cookie", out var values) ? values : [];
            Assert.All(cookies, cookie => Assert.StartsWith("shirube-", cookie, StringComparison.Ordinal));
        }

        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync("/api/search?q=" + encoded));
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync("/api/suggest?q=" + encoded));
    }

    [Fact]
    public async Task Query_RandomBytes_GivesAPage()
    {
        var seed = RandomNumberGenerator.GetInt32(int.MaxValue);
        TestContext.Current.SendDiagnosticMessage("Seed {0}", seed);
        var random = new Random(seed);
        using var visitor = portal.Visit();
        for (var run = 0; run < RandomQueries; run++)
        {
            var bytes = new byte[random.Next(1, 60)];
            random.NextBytes(bytes);
            var encoded = string.Concat(bytes.Select(value => $"%{value:X2}"));
            Assert.True(await visitor.StatusAsync("/search?q=" + encoded) == HttpStatusCode.OK, $"Seed {seed}: {encoded}");
        }
    }

    [Fact]
    public async Task Query_Of100000JapaneseCharacters_GivesAPageThatSaysItWasCut()
    {
        using var visitor = portal.Visit();
        var words = Uri.EscapeDataString(string.Concat(Enumerable.Repeat("印刷できない、", 14_300)));

        var page = await visitor.PageAsync("/search?q=" + words);

        Assert.Contains("はじめの 300 文字", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.True(page.QuerySelector("input[name=q]")!.GetAttribute("value")!.Length <= 300);
    }

    [Theory]
    [InlineData("service=%3Cb%3E&kind=nothing&lang=xx&page=-1")]
    [InlineData("q=a&service=%00&kind=%ED%A0%80&page=99999999999")]
    [InlineData("q=a&q=b&page=1&page=2")]
    [InlineData("q[]=a&q.x=b")]
    [InlineData("q=%E5%8D%B0%E5%88%B7&page=9999")]
    public async Task Filters_AnyValues_GiveAPage(string query)
    {
        using var visitor = portal.Visit();

        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync("/search?" + query));
    }

    [Theory]
    [InlineData("/articles/999999/")]
    [InlineData("/articles/0")]
    [InlineData("/articles/-1")]
    [InlineData("/articles/99999999999999")]
    [InlineData("/articles/1001/../../../etc/passwd")]
    [InlineData("/articles/%2e%2e%2f%2e%2e%2fetc%2fpasswd")]
    [InlineData("/articles/1001/diff/1..99")]
    [InlineData("/articles/1001/diff/x..y")]
    [InlineData("/articles/999999/history")]
    [InlineData("/articles/999999/print")]
    [InlineData("/cases/..%2f..%2fsecret")]
    [InlineData("/assets/..%2f..%2fappsettings.json")]
    [InlineData("/media/..%2f..%2fshirube.db")]
    [InlineData("/error/500")]
    public async Task Address_ThatLeadsNowhere_Is404(string url)
    {
        using var visitor = portal.Visit();

        Assert.Equal(HttpStatusCode.NotFound, await visitor.StatusAsync(url));
    }

    [Fact]
    public async Task Words_WithMarkup_AreShownAsText()
    {
        using var visitor = portal.Visit();
        const string words = "<img src=x onerror=alert(1)>\"'&";

        var page = await visitor.PageAsync("/search?q=" + Uri.EscapeDataString(words));

        Assert.Empty(page.QuerySelectorAll("main img, [onerror]"));
        Assert.Equal(words, page.QuerySelector("input[name=q]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Form_LargerThanAllowed_IsRefused()
    {
        using var visitor = portal.Visit();
        var form = new Dictionary<string, string>(StringComparer.Ordinal) { ["UserName"] = new StringBuilder().Append('a', 1_100_000).ToString() };

        using var response = await visitor.SendAsync("POST", "/signin", form);

        Assert.Contains(response.StatusCode, new[] { HttpStatusCode.BadRequest, HttpStatusCode.RequestEntityTooLarge });
    }
}
