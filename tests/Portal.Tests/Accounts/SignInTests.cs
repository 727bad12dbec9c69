using System.Net;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Accounts;

public sealed class SignInTests(RunningPortal portal)
{
    [Theory]
    [InlineData("staff")]
    [InlineData("agent")]
    [InlineData("editor")]
    [InlineData("manager")]
    [InlineData("admin")]
    public async Task SignIn_DemonstrationAccount_OpensASession(string role)
    {
        using var visitor = portal.Visit();
        await visitor.AsAsync(role);

        var page = await visitor.PageAsync("/");

        Assert.Contains(role, page.QuerySelector(".who")!.TextContent, StringComparison.Ordinal);
        var cookie = visitor.Cookies["shirube"]!;
        Assert.True(cookie.HttpOnly);
        Assert.Equal("/", cookie.Path);
    }

    [Fact]
    public async Task SignIn_UnknownNameOrWrongPassword_AnswersTheSame()
    {
        using var visitor = portal.Visit();

        using var unknown = await visitor.TrySignInAsync("nobody-here", "demo-manager");
        using var wrong = await visitor.TrySignInAsync("manager", "demo-wrong");
        using var empty = await visitor.TrySignInAsync("", "");
        using var huge = await visitor.TrySignInAsync("manager", new string('x', 5000));

        var texts = new List<string>();
        foreach (var response in new[] { unknown, wrong, empty, huge })
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, response.StatusCode);
            var page = await Visitor.ParseAsync(response);
            texts.Add(page.QuerySelector("[role=alert]")!.TextContent);
            Assert.Equal("", page.QuerySelector("#password")!.GetAttribute("value") ?? "");
        }

        Assert.Single(texts.Distinct(StringComparer.Ordinal));
        Assert.Null(visitor.Cookies["shirube"]);
    }

    [Fact]
    public async Task SignIn_FiveWrongPasswords_LocksTheAccount()
    {
        await using var own = await RunningPortal.StartAsync(new TestSettings());
        using var visitor = own.Visit();
        for (var i = 0; i < 5; i++) (await visitor.TrySignInAsync("agent", "wrong")).Dispose();

        using var right = await visitor.TrySignInAsync("agent", "demo-agent");
        using var other = await visitor.TrySignInAsync("staff", "demo-staff");

        Assert.Equal(HttpStatusCode.UnprocessableEntity, right.StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, other.StatusCode);
    }

    [Fact]
    public async Task SignIn_NewSession_HasANewCookie()
    {
        using var visitor = portal.Visit();
        await visitor.AsAsync("staff");
        var first = visitor.Cookies["shirube"]!.Value;
        await visitor.AsAsync("staff");

        Assert.NotEqual(first, visitor.Cookies["shirube"]!.Value);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("\\\\evil.example")]
    [InlineData("/\t/evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/%0d%0aSet-Cookie: a=b")]
    [InlineData("http:/evil.example")]
    [InlineData("~//evil.example")]
    public async Task SignIn_WithAnAddressElsewhere_StaysHere(string returnUrl)
    {
        using var visitor = portal.Visit();

        using var response = await visitor.SubmitAsync("/signin?returnUrl=" + Uri.EscapeDataString(returnUrl), "/signin",
            new Dictionary<string, string>(StringComparer.Ordinal) { ["UserName"] = "staff", ["Password"] = "demo-staff", ["ReturnUrl"] = returnUrl });

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        var target = new Uri(portal.Address, response.Headers.Location!.OriginalString);
        Assert.Equal(portal.Address.Authority, target.Authority);
        Assert.DoesNotContain(response.Headers.GetValues("Set-Cookie"), cookie => cookie.StartsWith("a=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Cookie_OverHttps_HasThePrefixAndIsSecure()
    {
        await using var behindProxy = await RunningPortal.StartAsync(new TestSettings { More = ["Portal:TrustedProxies=127.0.0.1"] });
        using var visitor = behindProxy.Visit();
        visitor.Client.DefaultRequestHeaders.Add("X-Forwarded-Proto", "https");
        // A browser would send the Secure cookies back, this client only over https: the form's cookie is carried by hand.
        using var form = await visitor.GetAsync("/signin");
        var formCookie = form.Headers.GetValues("Set-Cookie").Single().Split(';')[0];
        var token = (await Visitor.ParseAsync(form)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        visitor.Client.DefaultRequestHeaders.Add("Cookie", formCookie);

        using var response = await visitor.SendAsync("POST", "/signin", new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["UserName"] = "staff", ["Password"] = "demo-staff", ["__RequestVerificationToken"] = token,
        });

        var cookie = response.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("__Host-shirube=", StringComparison.Ordinal));
        foreach (var attribute in new[] { "secure", "httponly", "samesite=lax", "path=/" }) Assert.Contains(attribute, cookie, StringComparison.Ordinal);
        Assert.DoesNotContain("domain", cookie, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Page_ForSomebodySignedIn_HasNoSessionInItsAddresses()
    {
        using var visitor = portal.Visit();
        await visitor.AsAsync("admin");
        var secret = visitor.Cookies["shirube"]!.Value;

        var page = await visitor.PageAsync("/");

        Assert.DoesNotContain(secret[40..80], page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }
}
