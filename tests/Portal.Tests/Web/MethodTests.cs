using System.Net;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Web;

public sealed class MethodTests(RunningPortal portal)
{
    [Theory]
    [InlineData("TRACE", "/")]
    [InlineData("TRACE", "/signin")]
    [InlineData("TRACE", "/api/search")]
    [InlineData("TRACE", "/assets/site.css")]
    [InlineData("PUT", "/")]
    [InlineData("DELETE", "/articles/1001/password")]
    [InlineData("PATCH", "/search")]
    [InlineData("POST", "/search")]
    [InlineData("POST", "/api/search")]
    [InlineData("BREW", "/")]
    [InlineData("GET", "/signout")]
    public async Task Method_NotServed_Is405(string method, string url)
    {
        using var visitor = portal.Visit();

        using var response = await visitor.SendAsync(method, url);

        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.NotEmpty(response.Content.Headers.Allow);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=a")]
    [InlineData("/assets/site.css")]
    public async Task Head_WhereGetIsServed_IsServedWithoutBody(string url)
    {
        using var visitor = portal.Visit();

        using var response = await visitor.SendAsync("HEAD", url);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await Visitor.TextAsync(response));
    }
}
