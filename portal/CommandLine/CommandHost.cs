using Shirube.Portal.Storage;

namespace Shirube.Portal.CommandLine;

/// <summary>Gives commands the portal's parts without serving pages.</summary>
internal sealed class CommandHost(Func<string[], WebApplication> compose, Terminal terminal)
{
    public Terminal Terminal { get; } = terminal;

    /// <summary>Puts the portal together with settings from the command line.</summary>
    public WebApplication Compose(IReadOnlyList<string> settings) => compose([.. settings]);

    /// <summary>Runs work over the portal's parts, with the database ready.</summary>
    public async Task<int> RunAsync(IReadOnlyList<string> settings, Func<IServiceProvider, CancellationToken, Task<int>> work, CancellationToken cancellation)
    {
        await using var portal = Compose(settings);
        await portal.Services.GetRequiredService<StorageStartup>().PrepareForCommandAsync(cancellation);
        return await work(portal.Services, cancellation);
    }
}
