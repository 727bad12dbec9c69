using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Shirube.Portal.Startup;

namespace Shirube.Portal.Accounts;

/// <summary>Ends the program when a demonstration could be reached from another machine.</summary>
internal sealed class DemonstrationGuard(DemonstrationMode demonstration, IServer server, IConfiguration configuration) : IHostedLifecycleService
{
    /// <summary>Where the web host keeps the addresses it was told to listen on.</summary>
    private const string UrlsSetting = "urls";

    public Task StartingAsync(CancellationToken cancellationToken)
    {
        // Before anything listens; what only Kestrel's own settings name is seen after the start.
        Check((configuration[UrlsSetting] ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries));
        return Task.CompletedTask;
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken)
    {
        Check(server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []);
        return Task.CompletedTask;
    }

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Whether only this machine can reach an address such as <c>http://127.0.0.1:5080</c>.</summary>
    public static bool IsLoopback(string address)
    {
        var parsed = BindingAddress.Parse(address);
        if (parsed.IsUnixPipe) return true;
        var host = parsed.Host.Trim('[', ']');
        return host.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(host, out var ip) && IPAddress.IsLoopback(ip));
    }

    private void Check(IEnumerable<string> addresses)
    {
        if (!demonstration.IsOn || addresses.FirstOrDefault(address => !IsLoopback(address)) is not { } open) return;
        throw new StartupFaultException(
            $"デモンストレーションはパスワードが公開されているため、このコンピューターの中（127.0.0.1）でだけ動かせます。{open} はほかのコンピューターから使えるので、起動しません。",
            $"A demonstration has published passwords and runs on a loopback address only, but {open} can be reached from other machines.");
    }
}
