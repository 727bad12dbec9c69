using Microsoft.AspNetCore.Identity;
using Shirube.Portal.Access;

namespace Shirube.Portal.Accounts;

/// <summary>Makes the published accounts: one per role, named like the role, with the password <c>demo-</c> and the name.</summary>
internal sealed class DemonstrationAccounts(UserManager<Account> accounts)
{
    public async Task EnsureAsync()
    {
        foreach (var name in Roles.All)
        {
            if (await accounts.FindByNameAsync(name) is not null) continue;
            var account = new Account { UserName = name, Role = Roles.Named(name)!.Value, IsDemonstration = true };
            // Past the rules for passwords: these are published and short on purpose.
            account.PasswordHash = accounts.PasswordHasher.HashPassword(account, "demo-" + name);
            var made = await accounts.CreateAsync(account);
            if (!made.Succeeded) throw new InvalidOperationException(string.Join("; ", made.Errors.Select(error => error.Description)));
        }
    }
}
