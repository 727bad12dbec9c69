using Microsoft.AspNetCore.Identity;
using Shirube.Portal.Access;

namespace Shirube.Portal.Accounts.Administration;

/// <summary>Gives an account another role; its sessions end, so that none goes on with the old one.</summary>
internal sealed partial class SetRole(UserManager<Account> accounts, ILogger<SetRole> logger)
{
    public async Task<AccountChange> SetAsync(string name, Role role)
    {
        if (await accounts.FindByNameAsync(name) is not { } account) return new AccountChange.NotFound();
        account.Role = role;
        // Stores the account as well.
        var outcome = IdentityOutcome.Of(await accounts.UpdateSecurityStampAsync(account));
        if (outcome is AccountChange.Done) Changed(logger, account.UserName, role);
        return outcome;
    }

    [LoggerMessage(1, LogLevel.Information, "Audit: account {Account} is now {Role}")]
    private static partial void Changed(ILogger logger, string? account, Role role);
}
