using Microsoft.AspNetCore.Identity;

namespace Shirube.Portal.Accounts.Administration;

/// <summary>Gives an account another password, ends its sessions and unlocks it.</summary>
internal sealed partial class ResetPassword(UserManager<Account> accounts, ILogger<ResetPassword> logger)
{
    public async Task<AccountChange> ResetAsync(string name, string password)
    {
        if (await accounts.FindByNameAsync(name) is not { } account) return new AccountChange.NotFound();
        if (password.Length > SignIn.LongestPassword) return new AccountChange.Invalid(["PasswordTooLong"]);
        var faults = new List<string>();
        foreach (var rule in accounts.PasswordValidators)
        {
            var checkedPassword = await rule.ValidateAsync(accounts, account, password);
            faults.AddRange(checkedPassword.Errors.Select(error => error.Code));
        }

        if (faults.Count > 0) return new AccountChange.Invalid(faults);
        account.PasswordHash = accounts.PasswordHasher.HashPassword(account, password);
        account.LockoutEnd = null;
        account.AccessFailedCount = 0;
        var outcome = IdentityOutcome.Of(await accounts.UpdateSecurityStampAsync(account));
        if (outcome is AccountChange.Done) Changed(logger, account.UserName);
        return outcome;
    }

    [LoggerMessage(1, LogLevel.Information, "Audit: the password of account {Account} was reset")]
    private static partial void Changed(ILogger logger, string? account);
}
