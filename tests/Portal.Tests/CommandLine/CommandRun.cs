using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Shirube.Portal.CommandLine;
using Shirube.Portal.Settings;
using Shirube.Portal.Startup;
using Shirube.Portal.Storage;

namespace Shirube.Portal.Tests.CommandLine;

/// <summary>Runs the command line in this process over a data folder of the test's own.</summary>
internal sealed class CommandRun
{
    private readonly StringBuilder _output = new();
    private readonly StringBuilder _error = new();

    /// <summary>Called with the portal as soon as it listens; a serving portal is stopped afterwards.</summary>
    public Func<WebApplication, Task> WhenServing { get; init; } = _ => Task.CompletedTask;

    public string Output => _output.ToString();

    public string Error => _error.ToString();

    public async Task<int> RunAsync(params string[] args)
    {
        Task serving = Task.CompletedTask;
        await using var output = new StringWriter(_output, CultureInfo.InvariantCulture);
        await using var error = new StringWriter(_error, CultureInfo.InvariantCulture);
        var terminal = new Terminal(output, error);
        var code = await PortalCommandLine.RunAsync(args, settings =>
        {
            var portal = Compose(settings, terminal);
            portal.Lifetime.ApplicationStarted.Register(() => serving = ServeAsync(portal));
            return portal;
        }, terminal);
        await serving;
        return code;
    }

    private async Task ServeAsync(WebApplication portal)
    {
        try
        {
            await WhenServing(portal);
        }
        finally
        {
            portal.Lifetime.StopApplication();
        }
    }

    private static WebApplication Compose(string[] args, Terminal terminal)
    {
        var builder = WebApplication.CreateBuilder(args);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton(terminal);
        var settings = builder.AddSettings();
        var folder = DataFolder.Open(settings.DataPath);
        builder.Services.AddStorage(folder);
        builder.Services.AddKnowledge(settings, folder);
        return builder.Build();
    }
}
