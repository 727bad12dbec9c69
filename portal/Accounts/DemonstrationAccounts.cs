using Microsoft.AspNetCore.Identity;
using Shirube.Portal.Access;
using Shirube.Portal.Startup;

namespace Shirube.Portal.Accounts;

/// <summary>
/// In demonstration mode makes the published accounts: one per role, named like the role, with the password <c>demo-</c>
/// and the name.
/// </summary>
internal sealed class DemonstrationAccounts(IServiceScopeFactory scopes, DemonstrationMode demonstration) : IStartupTask
{
    public async Task RunAsync(CancellationToken cancellation)
    {
        if (!demonstration.IsOn) return;
        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        foreach (var name in Roles.All)
        {
            if (await accounts.FindByNameAsync(name) is null) await MakeAsync(accounts, name);
        }
    }

    private static async Task MakeAsync(UserManager<Account> accounts, string name)
    {
        var account = new Account { UserName = name, Role = Roles.Named(name)!.Value, IsDemonstration = true };
        // Past the rules for passwords: these are published and short on purpose.
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, "demo-" + name);
        var made = await accounts.CreateAsync(account);
        if (!made.Succeeded) throw new InvalidOperationException(string.Join("; ", made.Errors.Select(error => error.Description)));
    }
}
