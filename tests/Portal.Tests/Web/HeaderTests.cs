using System.Net;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Web;

public sealed class HeaderTests(RunningPortal portal)
{
    public static TheoryData<string, HttpStatusCode> Answers => new()
    {
        { "/", HttpStatusCode.OK },
        { "/search?q=%E5%8D%B0%E5%88%B7", HttpStatusCode.OK },
        { "/articles/1001", HttpStatusCode.MovedPermanently },
        { "/nowhere", HttpStatusCode.NotFound },
        { "/assets/site.css", HttpStatusCode.OK },
        { "/assets/icon.svg", HttpStatusCode.OK },
        { "/assets/missing.css", HttpStatusCode.NotFound },
        { "/api/search?q=a", HttpStatusCode.OK },
        { "/api/search?limit=x", HttpStatusCode.BadRequest },
        { "/api/missing", HttpStatusCode.NotFound },
        { "/health/live", HttpStatusCode.OK },
        { "/signout", HttpStatusCode.MethodNotAllowed },
    };

    [Theory]
    [MemberData(nameof(Answers))]
    public async Task Answer_AnyKind_CarriesAllHeaders(string url, HttpStatusCode status)
    {
        using var visitor = portal.Visit();

        using var response = await visitor.GetAsync(url);

        Assert.Equal(status, response.StatusCode);
        Assert.Equal(
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; "
            + "frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
            Header(response, "Content-Security-Policy"));
        Assert.Equal("nosniff", Header(response, "X-Content-Type-Options"));
        Assert.Equal("DENY", Header(response, "X-Frame-Options"));
        Assert.Equal("same-origin", Header(response, "Referrer-Policy"));
        Assert.Equal("same-origin", Header(response, "Cross-Origin-Opener-Policy"));
        Assert.False(response.Headers.Contains("Server"));
        Assert.False(response.Headers.Contains("X-Powered-By"));
        Assert.NotNull(response.Headers.CacheControl);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/assets/site.css")]
    [InlineData("/assets/site.js")]
    [InlineData("/assets/icon.svg")]
    [InlineData("/assets/licences.txt")]
    [InlineData("/api/search?q=a")]
    [InlineData("/api/search?limit=x")]
    [InlineData("/api/missing")]
    [InlineData("/health/ready")]
    public async Task Text_AnyKind_SaysItsCharset(string url)
    {
        using var visitor = portal.Visit();

        using var response = await visitor.GetAsync(url);

        Assert.Equal("utf-8", response.Content.Headers.ContentType?.CharSet);
    }

    [Fact]
    public async Task FilesOfAPage_AreFingerprintedAndCachedForGood()
    {
        using var visitor = portal.Visit();
        var page = await visitor.PageAsync("/");
        var files = page.QuerySelectorAll("link[rel=stylesheet], link[rel=icon], script[src]").Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!).ToList();

        Assert.Equal(3, files.Count);
        foreach (var file in files)
        {
            using var response = await visitor.GetAsync(file);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Page_OfSomebodySignedIn_IsKeptInNoCache()
    {
        using var visitor = portal.Visit();
        await visitor.AsAsync("staff");

        using var response = await visitor.GetAsync("/");

        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Answer_OverHttps_AsksForHttpsFromThenOn()
    {
        await using var behindProxy = await RunningPortal.StartAsync(new TestSettings { More = ["Portal:TrustedProxies=127.0.0.1"] });
        using var visitor = behindProxy.Visit();
        visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");

        using var response = await visitor.GetAsync("/");

        Assert.Equal("max-age=31536000; includeSubDomains", Header(response, "Strict-Transport-Security"));
    }

    private static string Header(HttpResponseMessage response, string name) => Assert.Single(response.Headers.GetValues(name));
}
