using System.Net;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Web;

public sealed class HealthTests(RunningPortal portal)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Health_OfARunningPortal_IsGood(string url)
    {
        using var visitor = portal.Visit();

        Assert.Equal("Healthy", await visitor.TextAsync(url));
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync(url));
    }

    [Fact]
    public async Task Ready_WithoutItsDatabase_IsNot()
    {
        await using var broken = await RunningPortal.StartAsync(new TestSettings());
        using var visitor = broken.Visit();
        await broken.DropTableAsync("Articles");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, await visitor.StatusAsync("/health/ready"));
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync("/health/live"));
    }
}
