using Microsoft.AspNetCore.Identity;

namespace Shirube.Portal.Accounts.Administration;

/// <summary>Disables an account, which ends its sessions at once, or enables it again.</summary>
internal sealed partial class SetDisabled(UserManager<Account> accounts, ILogger<SetDisabled> logger)
{
    public async Task<AccountChange> SetAsync(string name, bool isDisabled)
    {
        if (await accounts.FindByNameAsync(name) is not { } account) return new AccountChange.NotFound();
        account.IsDisabled = isDisabled;
        var outcome = IdentityOutcome.Of(await accounts.UpdateSecurityStampAsync(account));
        if (outcome is AccountChange.Done) Changed(logger, account.UserName, isDisabled);
        return outcome;
    }

    [LoggerMessage(1, LogLevel.Information, "Audit: account {Account}: disabled is now {IsDisabled}")]
    private static partial void Changed(ILogger logger, string? account, bool isDisabled);
}
