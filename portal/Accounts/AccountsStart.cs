namespace Shirube.Portal.Accounts;

/// <summary>Prepares the demonstration's accounts before the first request.</summary>
internal sealed class AccountsStart(IServiceScopeFactory scopes, DemonstrationMode demonstration) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!demonstration.IsOn) return;
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DemonstrationAccounts>().EnsureAsync();
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
