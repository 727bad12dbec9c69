using System.Net;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Web;

public sealed class CrossSiteTests(RunningPortal portal)
{
    private static readonly Dictionary<string, string> Staff = new(StringComparer.Ordinal) { ["UserName"] = "staff", ["Password"] = "demo-staff" };

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://other.example")]
    [InlineData("Origin", "null")]
    public async Task Post_FromAnotherSite_IsRefused(string header, string value)
    {
        using var visitor = portal.Visit();

        using var response = await visitor.SubmitAsync("/signin", "/signin", Staff, request => request.Headers.Add(header, value));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("same-origin")]
    [InlineData("none")]
    public async Task Post_FromThisSite_IsServed(string site)
    {
        using var visitor = portal.Visit();

        using var response = await visitor.SubmitAsync("/signin", "/signin", Staff, request => request.Headers.Add("Sec-Fetch-Site", site));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    [Theory]
    [InlineData("/signin")]
    [InlineData("/signout")]
    public async Task Post_WithoutItsToken_Is400(string url)
    {
        using var visitor = portal.Visit();

        using var response = await visitor.SendAsync("POST", url, Staff);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.NotEmpty((await Visitor.ParseAsync(response)).QuerySelector("h1")!.TextContent);
    }
}
