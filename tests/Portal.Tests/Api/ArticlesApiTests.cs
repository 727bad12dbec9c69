using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shirube.Knowledge.Articles;
using Shirube.Knowledge.Articles.Catalog;
using Shirube.Portal.Api;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Api;

public sealed class ArticlesApiTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", 3, "2001:en 2001:ja 2002:ja")]
    [InlineData("?lang=ja", 2, "2001:ja 2002:ja")]
    [InlineData("?service=wifi", 1, "2002:ja")]
    [InlineData("?kind=manual", 0, "")]
    [InlineData("?kind=&service=&lang=", 3, "2001:en 2001:ja 2002:ja")]
    [InlineData("?limit=1&offset=1", 3, "2001:ja")]
    [InlineData("?offset=9", 3, "")]
    public async Task List_Filters_SelectAndPage(string query, int total, string expected)
    {
        await using var site = await SiteAsync();
        var answer = await JsonAsync(site, "/api/articles" + query);
        Assert.Equal(total, answer.GetProperty("total").GetInt32());
        Assert.Equal(expected, string.Join(' ', answer.GetProperty("articles").EnumerateArray().Select(article => $"{article.GetProperty("no")}:{article.GetProperty("lang")}")));
    }

    [Theory]
    [InlineData("?kind=blog", "kind")]
    [InlineData("?lang=fr", "lang")]
    [InlineData("?limit=0", "limit")]
    [InlineData("?limit=101", "limit")]
    [InlineData("?offset=-1", "offset")]
    public async Task List_BadQuestion_IsProblemDetails(string query, string name)
    {
        await using var site = await SiteAsync();
        using var response = await site.Client.GetAsync(new Uri("/api/articles" + query, UriKind.Relative), Stop);
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
        Assert.Contains($"\"{name}\"", await response.Content.ReadAsStringAsync(Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_Article_HasTextAndSections()
    {
        await using var site = await SiteAsync();
        var article = await JsonAsync(site, "/api/articles/2001");
        Assert.Equal(("記事2001", "/articles/2001/a", 1), (article.GetProperty("title").GetString(), article.GetProperty("url").GetString(), article.GetProperty("revision").GetInt32()));
        Assert.StartsWith("## 答え", article.GetProperty("markdown").GetString(), StringComparison.Ordinal);
        Assert.Equal("答え", article.GetProperty("sections")[1].GetProperty("anchor").GetString());
        Assert.Equal("en", (await JsonAsync(site, "/api/articles/2001?lang=en")).GetProperty("lang").GetString());
        Assert.Equal("ja", (await JsonAsync(site, "/api/articles/2002?lang=%00")).GetProperty("lang").GetString());
    }

    [Theory]
    [InlineData("/api/articles/9999", HttpStatusCode.NotFound)]
    [InlineData("/api/articles/2003", HttpStatusCode.NotFound)]
    public async Task Read_NotThereOrForOthers_IsProblemDetails(string address, HttpStatusCode status)
    {
        await using var site = await SiteAsync();
        using var response = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Stop);
        Assert.Equal((status, "application/problem+json"), (response.StatusCode, response.Content.Headers.ContentType!.MediaType));
    }

    [Fact]
    public async Task Read_DamagedArticle_IsUnavailable()
    {
        await using var site = await SiteAsync();
        await using (var context = await site.Portal.OpenAsync())
            await context.Revisions.ExecuteUpdateAsync(row => row.SetProperty(revision => revision.Text, revision => revision.Text + "x"), Stop);
        using var response = await site.Client.GetAsync(new Uri("/api/articles/2001", UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
    }

    [Fact]
    public async Task Media_Picture_IsServedForEver()
    {
        await using var site = await SiteAsync();
        await using var context = await site.Portal.OpenAsync();
        var files = await context.Media.OrderBy(file => file.Extension).ToListAsync(Stop);
        foreach (var file in files)
        {
            using var response = await site.Client.GetAsync(new Uri($"/media/{file.Hash}.{file.Extension}", UriKind.Relative), Stop);
            Assert.Equal(file.Content, await response.Content.ReadAsByteArrayAsync(Stop));
            Assert.Equal(file.ContentType, response.Content.Headers.ContentType!.MediaType);
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
            Assert.True(response.Headers.CacheControl!.MaxAge > TimeSpan.FromDays(300));
            Assert.Equal(file.Extension == "pdf" ? "attachment" : null, response.Content.Headers.ContentDisposition?.DispositionType);
        }
        Assert.Equal(["pdf", "png"], files.Select(file => file.Extension));
    }

    [Theory]
    [InlineData("x")]
    [InlineData("../../shirube.db")]
    [InlineData("%2e%2e%2fshirube.db")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000.png")]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("000000000000000000000000000000000000000000000000000000000000000G.png")]
    public async Task Media_AnythingElse_IsNotThere(string name)
    {
        await using var site = await SiteAsync();
        using var response = await site.Client.GetAsync(new Uri("/media/" + name, UriKind.Relative), Stop);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task OpenApi_DescribesTheAddresses()
    {
        await using var site = await SiteAsync();
        var paths = (await JsonAsync(site, "/openapi/v1.json")).GetProperty("paths");
        Assert.Equal(["/api/articles", "/api/articles/{no}"], paths.EnumerateObject().Select(path => path.Name));
    }

    private static async Task<JsonElement> JsonAsync(Site site, string address)
        => (await JsonDocument.ParseAsync(await site.Client.GetStreamAsync(new Uri(address, UriKind.Relative), Stop), cancellationToken: Stop)).RootElement;

    private static async Task<Site> SiteAsync()
    {
        var portal = await TestPortal.StartAsync();
        portal.Content.WriteLists();
        portal.Content.Write("media/a.png", ContentWriter.Picture());
        portal.Content.Write("media/b.pdf", "%PDF-1.7"u8.ToArray());
        portal.Content.WriteArticle("faq/a.md", 2001, "## 答え\n\n![x](media/a.png) [y](media/b.pdf)\n");
        portal.Content.WriteArticle("faq/a.en.md", 2001, "Yes.\n", lang: "en");
        portal.Content.WriteArticle("faq/b.md", 2002, service: "wifi");
        portal.Content.WriteArticle("faq/c.md", 2003, more: "audience: desk\n");
        await portal.ImportAsync();
        await portal.Get<ArticleCatalog>().ReloadAsync(Stop);

        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Logging.ClearProviders();
        builder.Services.AddPortalOpenApi();
        foreach (var type in new[] { typeof(ArticleCatalog), typeof(Knowledge.Articles.Reading.ArticleReader), typeof(Knowledge.Articles.Reading.MediaReader) })
            builder.Services.AddSingleton(type, portal.Services.GetRequiredService(type));
        var app = builder.Build();
        app.MapMedia();
        app.MapArticlesApi(_ => [Audience.All]);
        app.MapPortalOpenApi();
        await app.StartAsync(Stop);
        return new Site(portal, app, app.GetTestClient());
    }

    private sealed record Site(TestPortal Portal, WebApplication App, HttpClient Client) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            Client.Dispose();
            await App.DisposeAsync();
            await Portal.DisposeAsync();
        }
    }
}
