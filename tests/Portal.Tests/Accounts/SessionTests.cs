using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Shirube.Portal.Access;
using Shirube.Portal.Accounts.Administration;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Accounts;

public sealed class SessionTests
{
    private static readonly TestSettings Required = new() { More = ["Portal:RequireSignIn=true"] };

    [Fact]
    public async Task Ticket_AfterSigningOut_IsWorthNothing()
    {
        await using var portal = await RunningPortal.StartAsync(Required);
        using var visitor = portal.Visit();
        using var thief = portal.Visit();
        await visitor.AsAsync("staff");
        thief.Steal(visitor);
        Assert.Equal(HttpStatusCode.OK, await thief.StatusAsync("/"));

        using var out1 = await visitor.SubmitAsync("/", "/signout");

        Assert.Equal(HttpStatusCode.Redirect, out1.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, await visitor.StatusAsync("/"));
        Assert.Equal(HttpStatusCode.Redirect, await thief.StatusAsync("/"));
    }

    [Fact]
    public async Task Ticket_AfterSigningOutElsewhere_GoesOn()
    {
        await using var portal = await RunningPortal.StartAsync(Required);
        using var office = portal.Visit();
        using var home = portal.Visit();
        await office.AsAsync("staff");
        await home.AsAsync("staff");

        (await office.SubmitAsync("/", "/signout")).Dispose();

        Assert.Equal(HttpStatusCode.OK, await home.StatusAsync("/"));
    }

    [Theory]
    [InlineData("password")]
    [InlineData("role")]
    [InlineData("disable")]
    public async Task Ticket_AfterAChangeToTheAccount_IsWorthNothing(string change)
    {
        await using var portal = await RunningPortal.StartAsync(Required);
        using var visitor = portal.Visit();
        await visitor.AsAsync("agent");
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync("/"));

        await using (var scope = portal.Services.CreateAsyncScope())
        {
            var services = scope.ServiceProvider;
            var outcome = change switch
            {
                "password" => await services.GetRequiredService<ResetPassword>().ResetAsync("agent", "another long password"),
                "role" => await services.GetRequiredService<SetRole>().SetAsync("agent", Role.Staff),
                _ => await services.GetRequiredService<SetDisabled>().SetAsync("agent", isDisabled: true),
            };
            Assert.IsType<AccountChange.Done>(outcome);
        }

        Assert.Equal(HttpStatusCode.Redirect, await visitor.StatusAsync("/"));
        using var again = await visitor.TrySignInAsync("agent", "demo-agent");
        Assert.Equal(change == "role" ? HttpStatusCode.Redirect : HttpStatusCode.UnprocessableEntity, again.StatusCode);
    }

    [Theory]
    [InlineData(29, 1, true)]
    [InlineData(31, 1, false)]
    [InlineData(25, 19, true)]
    [InlineData(25, 20, false)]
    public async Task Session_EndsWhenIdleOrAfterEightHours(int minutesBetween, int visits, bool isOpen)
    {
        var clock = new SetClock(TimeProvider.System.GetUtcNow());
        await using var portal = await RunningPortal.StartAsync(Required with { Clock = clock });
        using var visitor = portal.Visit();
        await visitor.AsAsync("staff");

        var last = HttpStatusCode.OK;
        for (var visit = 0; visit < visits; visit++)
        {
            clock.Advance(TimeSpan.FromMinutes(minutesBetween));
            last = await visitor.StatusAsync("/");
        }

        Assert.Equal(isOpen ? HttpStatusCode.OK : HttpStatusCode.Redirect, last);
    }

    [Fact]
    public async Task Ticket_AfterARestart_GoesOn()
    {
        await using var portal = await RunningPortal.StartAsync(Required);
        using var visitor = portal.Visit();
        await visitor.AsAsync("staff");

        await portal.RestartAsync(Required);
        using var later = portal.Visit();
        later.Steal(visitor);

        Assert.Equal(HttpStatusCode.OK, await later.StatusAsync("/"));
    }

    [Fact]
    public async Task Ticket_Forged_IsNoTicket()
    {
        await using var portal = await RunningPortal.StartAsync(Required);
        using var visitor = portal.Visit();
        visitor.Client.DefaultRequestHeaders.Add("Cookie", "shirube=CfDJ8-forged");

        Assert.Equal(HttpStatusCode.Redirect, await visitor.StatusAsync("/"));
    }
}
