using System.Net;
using Shirube.Portal.CommandLine;
using Shirube.Portal.Tests.Support;
using Xunit;

namespace Shirube.Portal.Tests.Accounts;

public sealed class UsersCommandTests
{
    private const string Password = "correct horse battery";

    [Fact]
    public async Task Users_AddRoleDisableEnableReset_WorkBesideARunningPortal()
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings { Demonstration = false });
        using var visitor = portal.Visit();

        Assert.Equal(0, await RunAsync(portal, Password, "add", "tanaka", "agent"));
        Assert.Equal(HttpStatusCode.Redirect, await SignInAsync(visitor, Password));
        Assert.Equal(0, await RunAsync(portal, "", "disable", "tanaka"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SignInAsync(visitor, Password));
        Assert.Equal(0, await RunAsync(portal, "", "enable", "tanaka"));
        Assert.Equal(0, await RunAsync(portal, "", "role", "tanaka", "manager"));
        Assert.Equal(0, await RunAsync(portal, Password + "2", "reset-password", "tanaka"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, await SignInAsync(visitor, Password));
        Assert.Equal(HttpStatusCode.Redirect, await SignInAsync(visitor, Password + "2"));
    }

    [Theory]
    [InlineData("short", "add", "tanaka", "agent")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa", "add", "tanaka", "agent")]
    [InlineData("", "add", "tanaka", "agent")]
    [InlineData(Password, "add", "tanaka", "emperor")]
    [InlineData(Password, "add", "", "agent")]
    [InlineData("", "disable", "nobody")]
    [InlineData("", "role", "nobody", "agent")]
    [InlineData(Password, "reset-password", "nobody")]
    public async Task Users_WhatBreaksARule_IsRefused(string input, params string[] arguments)
    {
        await using var portal = await RunningPortal.StartAsync(new TestSettings { Demonstration = false });

        Assert.Equal(1, await RunAsync(portal, input, arguments));
    }

    private static async Task<HttpStatusCode> SignInAsync(Visitor visitor, string password)
    {
        using var response = await visitor.TrySignInAsync("tanaka", password);
        return response.StatusCode;
    }

    private static async Task<int> RunAsync(RunningPortal portal, string input, params string[] arguments)
    {
        using var output = new StringWriter();
        using var typed = new StringReader(input);
        string[] settings = ["--applicationName=Shirube.Portal", $"--Portal:DataPath={portal.DataPath}", "--Logging:LogLevel:Default=Error"];
        return await PortalCommandLine.RunAsync(["users", .. arguments, .. settings], PortalHost.Compose, new Terminal(output, output, typed));
    }
}
