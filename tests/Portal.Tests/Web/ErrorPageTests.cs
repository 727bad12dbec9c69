using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Web;

public sealed class ErrorPageTests(RunningPortal portal)
{
    [Fact]
    public async Task Missing_Page_OffersArticlesForTheWordsOfTheAddress()
    {
        using var visitor = portal.Visit();

        var page = await visitor.PageAsync("/old-portal/" + Uri.EscapeDataString("パスワード") + ".html");

        Assert.Equal("パスワード", page.QuerySelector("input[name=q]")!.GetAttribute("value")!.Split(' ')[^1]);
        Assert.Contains(page.QuerySelectorAll("main a"), link => link.GetAttribute("href")!.StartsWith("/articles/1001/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/api/missing", 404)]
    [InlineData("/api/search?limit=0", 400)]
    [InlineData("/v3/missing", 404)]
    public async Task Fault_OfAProgramsAddress_IsProblemDetails(string url, int status)
    {
        using var visitor = portal.Visit();

        using var response = await visitor.GetAsync(url);

        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await Visitor.TextAsync(response));
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
    }

    [Fact]
    public async Task Failure_OfTheServer_SaysANumberAndNothingElse()
    {
        await using var broken = await RunningPortal.StartAsync(new TestSettings());
        await broken.DropTableAsync("RevisionSources");
        using var visitor = broken.Visit();

        using var response = await visitor.GetAsync("/links");

        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        var text = await Visitor.TextAsync(response);
        Assert.Matches("番号：[0-9a-f]{32}", text);
        foreach (var inside in new[] { "SQLite", "SELECT", "RevisionSources", " at ", "/tmp/", "Exception" }) Assert.DoesNotContain(inside, text, StringComparison.Ordinal);
        Assert.True(response.Headers.Contains("Content-Security-Policy"));
    }

    [Fact]
    public async Task Address_WithoutARow_IsRefusedBeforeItCanFail()
    {
        await using var open = await RunningPortal.StartAsync(new TestSettings
        {
            Adjust = app => app.MapPost("/api/search/fault", () => { throw new InvalidOperationException("on purpose"); }),
        });
        using var visitor = open.Visit();

        using var response = await visitor.SendAsync("POST", "/api/search/fault");

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }
}
