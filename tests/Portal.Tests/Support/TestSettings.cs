using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Shirube.Portal.Tests.Support;

/// <summary>How a test wants its portal.</summary>
internal sealed record TestSettings
{
    /// <summary>Further settings, as on the command line: <c>Portal:RequireSignIn=true</c>.</summary>
    public IReadOnlyList<string> More { get; init; } = [];

    public bool Demonstration { get; init; } = true;

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Changes the portal before it starts.</summary>
    public Action<WebApplication>? Adjust { get; init; }

    /// <summary>Puts other parts in the place of the portal's own.</summary>
    public Action<IServiceCollection>? Parts { get; init; }

    /// <summary>Arguments of the program.</summary>
    public string[] Arguments(string data, string content) =>
    [
        // The entry assembly of a test is not the portal's.
        "--applicationName=Shirube.Portal",
        "--environment=Production",
        "--Portal:Port=0",
        $"--Portal:DataPath={data}",
        $"--Portal:ContentPath={content}",
        $"--Portal:Demonstration={Demonstration}",
        "--Logging:LogLevel:Default=Warning",
        // Every visitor of the tests comes from one address, many in a minute; tests of the limit set their own.
        "--Portal:RateLimits:SignInPerMinute=100000",
        .. More.Select(setting => "--" + setting),
    ];
}
