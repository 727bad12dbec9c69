using System.Net;
using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Shirube.Knowledge.Articles;
using Shirube.Portal.Access;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Access;

public sealed class AccessTableTests
{
    [Theory]
    [InlineData("search", "Reader")]
    [InlineData("/search/", "Reader")]
    [InlineData("SEARCH", "Reader")]
    [InlineData("assets/deep/down/site.css", "Nothing")]
    [InlineData("assets", null)]
    [InlineData("searchx", null)]
    [InlineData("unknown", null)]
    [InlineData(null, null)]
    public void Of_Pattern_IsItsRow(string? pattern, string? need) => Assert.Equal(need, AccessTable.Of(pattern)?.ToString());

    [Fact]
    public void Roles_AreNested()
    {
        var names = Roles.All;

        for (var held = 0; held < names.Count; held++)
        {
            for (var asked = 0; asked < names.Count; asked++)
                Assert.Equal(held >= asked, Roles.Holds(Person(names[held]), Roles.Named(names[asked])!.Value));
        }
    }

    [Fact]
    public void Roles_OfAForgedClaim_AreNone()
    {
        Assert.Null(Roles.Of(Person("root")));
        Assert.Null(Roles.Of(new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Role, "admin")]))));
    }

    [Theory]
    [InlineData(null, new[] { "All" })]
    [InlineData("staff", new[] { "All", "SectionAdmin" })]
    [InlineData("agent", new[] { "All", "SectionAdmin", "Desk" })]
    [InlineData("admin", new[] { "All", "SectionAdmin", "Desk" })]
    public void Audiences_FollowTheRole(string? role, string[] expected)
    {
        var person = role is null ? new ClaimsPrincipal(new ClaimsIdentity()) : Person(role);

        Assert.Equal(expected.Select(Enum.Parse<Audience>), Readers.AudiencesOf(person));
    }

    [Fact]
    public async Task Address_WithoutARow_IsRefusedToEverybody()
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings { Adjust = app => app.MapGet("/forgotten", () => "open") });
        using var stranger = portal.Visit();
        using var admin = portal.Visit();
        await admin.AsAsync("admin");

        Assert.Equal(HttpStatusCode.Redirect, await stranger.StatusAsync("/forgotten"));
        Assert.Equal(HttpStatusCode.Forbidden, await admin.StatusAsync("/forgotten"));
    }

    [Fact]
    public async Task Reader_WhereSigningInIsRequired_IsSentThereAndComesBack()
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings { More = ["Portal:RequireSignIn=true"] });
        using var visitor = portal.Visit();

        using var refused = await visitor.GetAsync("/search?q=a&kind=faq");
        using var program = await visitor.GetAsync("/api/search?q=a");
        using var signedIn = await visitor.TrySignInAsync("staff", "demo-staff", refused.Headers.Location!.OriginalString);

        Assert.Equal("/signin?returnUrl=%2Fsearch%3Fq%3Da%26kind%3Dfaq", refused.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.Unauthorized, program.StatusCode);
        Assert.Equal("/search?q=a&kind=faq", signedIn.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, await visitor.StatusAsync("/search?q=a&kind=faq"));
    }

    private static ClaimsPrincipal Person(string role) => new(new ClaimsIdentity([new Claim(ClaimTypes.Role, role)], "test"));
}
