using System.CommandLine;
using System.Net.Sockets;
using Shirube.Portal.Startup;

namespace Shirube.Portal.CommandLine;

/// <summary>Serves the portal until it is told to stop.</summary>
internal static class ServeCommand
{
    public static Command Create(CommandHost host)
    {
        var command = new Command("serve", "ポータルを動かします（省略時） / serves the portal (the default)") { TreatUnmatchedTokensAsErrors = false };
        command.SetAction((parsed, cancellation) => RunAsync(host, parsed.UnmatchedTokens, cancellation));
        return command;
    }

    public static async Task<int> RunAsync(CommandHost host, IReadOnlyList<string> settings, CancellationToken cancellation)
    {
        await using var portal = host.Compose(settings);
        await StartAsync(portal, cancellation);
        if (portal.Urls.Count > 0)
            host.Terminal.Say($"しるべを開始しました: {string.Join(" ", portal.Urls)}", "Shirube is ready. Stop it with Ctrl+C.");
        await portal.WaitForShutdownAsync(cancellation);
        return 0;
    }

    private static async Task StartAsync(WebApplication portal, CancellationToken cancellation)
    {
        try
        {
            await portal.StartAsync(cancellation);
        }
        catch (Exception exception) when (exception is SocketException or IOException { InnerException: Microsoft.AspNetCore.Connections.AddressInUseException })
        {
            var addresses = portal.Configuration["urls"] ?? string.Join(" ", portal.Urls);
            throw new StartupFaultException(
                $"{addresses} で待ち受けられません。ほかのプログラムが使っているか、許可がありません。環境変数 PORT で別のポートを指定してください。",
                $"Cannot listen on {addresses}: it is in use or not allowed. Name another port with PORT.",
                exception);
        }
    }
}
