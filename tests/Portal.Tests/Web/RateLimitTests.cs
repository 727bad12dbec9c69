using System.Net;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Web;

public sealed class RateLimitTests
{
    [Fact]
    public async Task Searches_BeyondTheBurst_AreToldToWait()
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings
        {
            Clock = new SetClock(TimeProvider.System.GetUtcNow()),
            More = ["Portal:RateLimits:CountLoopback=true", "Portal:RateLimits:SearchBurst=3", "Portal:RateLimits:SearchPerSecond=1"],
        });
        using var visitor = portal.Visit();
        var refused = new List<HttpResponseMessage>();
        for (var i = 0; i < 20; i++)
        {
            var response = await visitor.GetAsync("/api/suggest?q=a");
            if (response.StatusCode == HttpStatusCode.TooManyRequests) refused.Add(response);
        }

        Assert.NotEmpty(refused);
        Assert.All(refused, response =>
        {
            Assert.True(response.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1));
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        });
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync("/"));
        foreach (var response in refused) response.Dispose();
    }

    [Fact]
    public async Task Searches_FromTheMachineItself_AreNotCounted()
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings { More = ["Portal:RateLimits:SearchBurst=1", "Portal:RateLimits:SearchPerSecond=1"] });
        using var visitor = portal.Visit();

        for (var i = 0; i < 20; i++) Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync("/api/suggest?q=a"));
    }

    [Fact]
    public async Task SigningIn_TooOften_IsAPageThatSaysSo()
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings { More = ["Portal:RateLimits:SignInPerMinute=2"] });
        using var visitor = portal.Visit();
        for (var i = 0; i < 2; i++) (await visitor.TrySignInAsync("nobody", "wrong")).Dispose();

        using var response = await visitor.TrySignInAsync("nobody", "wrong");

        Assert.Equal(HttpStatusCode.TooManyRequests, response.StatusCode);
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Equal("少し時間をおいてお試しください", (await Visitor.ParseAsync(response)).QuerySelector("h1")!.TextContent);
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync("/signin"));
    }
}
