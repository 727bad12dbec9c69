using System.Net;
using Shirube.Portal.Accounts;
using Shirube.Portal.Startup;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Accounts;

public sealed class DemonstrationTests
{
    [Theory]
    [InlineData("http://127.0.0.1:5080", true)]
    [InlineData("http://127.0.0.5:80", true)]
    [InlineData("http://localhost:5080", true)]
    [InlineData("http://[::1]:5080", true)]
    [InlineData("https://LOCALHOST", true)]
    [InlineData("http://0.0.0.0:5080", false)]
    [InlineData("http://[::]:5080", false)]
    [InlineData("http://*:5080", false)]
    [InlineData("http://+:5080", false)]
    [InlineData("http://10.0.0.5:5080", false)]
    [InlineData("http://portal.example", false)]
    [InlineData("http://localhost.example", false)]
    public void IsLoopback_Address_IsToldRight(string address, bool expected) => Assert.Equal(expected, DemonstrationGuard.IsLoopback(address));

    [Theory]
    [InlineData("Portal:Address=0.0.0.0")]
    [InlineData("urls=http://127.0.0.1:0;http://0.0.0.0:0")]
    [InlineData("Kestrel:Endpoints:Open:Url=http://0.0.0.0:0")]
    public async Task Demonstration_OnAnOpenAddress_DoesNotStart(string setting)
    {
        var fault = await Assert.ThrowsAsync<StartupFaultException>(() => RunningPortal.StartAsync(new TestSettings { More = [setting] }));

        Assert.Contains("loopback", fault.English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Banner_OnlyInADemonstration_IsOnEveryPage()
    {
        await using var real = await RunningPortal.StartAsync(new TestSettings { Demonstration = false });
        await using var demonstration = await RunningPortal.StartAsync(new TestSettings());

        foreach (var url in new[] { "/", "/signin", "/nowhere", "/articles/1001/password" })
        {
            using var visitor = real.Visit();
            using var guest = demonstration.Visit();
            Assert.Null((await visitor.PageAsync(url)).QuerySelector(".demo"));
            Assert.NotNull((await guest.PageAsync(url)).QuerySelector(".demo"));
        }
    }

    [Fact]
    public async Task Accounts_OfADemonstration_AreWorthNothingAfterIt()
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings { More = ["Portal:RequireSignIn=true"] });
        using var before = portal.Visit();
        await before.AsAsync("admin");

        await portal.RestartAsync(new TestSettings { Demonstration = false, More = ["Portal:RequireSignIn=true"] });
        using var visitor = portal.Visit();
        using var refused = await visitor.TrySignInAsync("admin", "demo-admin");
        visitor.Steal(before);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, await visitor.StatusAsync("/"));
        Assert.DoesNotContain("demo-", await visitor.TextAsync("/signin"), StringComparison.Ordinal);
    }
}
