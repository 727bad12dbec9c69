using Microsoft.Extensions.DependencyInjection;
using Shirube.Portal.Accounts.Administration;

namespace Shirube.Bot.Tests.Support;

/// <summary>What an administrator does to accounts.</summary>
internal static class Accounts
{
    public static async Task DisableAsync(IServiceProvider services, string account)
    {
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SetDisabled>().SetAsync(account, true);
    }
}
