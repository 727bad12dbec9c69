namespace Shirube.Portal.Startup;

/// <summary>Runs the start-up tasks of all parts before the server listens: hosted services start in order, the server last.</summary>
internal sealed class StartupTasks(IEnumerable<IStartupTask> tasks) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var task in tasks) await task.RunAsync(cancellationToken);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
