using Microsoft.AspNetCore.Identity;
using Shirube.Portal.Access;

namespace Shirube.Portal.Accounts.Administration;

/// <summary>Adds an account.</summary>
internal sealed partial class AddAccount(UserManager<Account> accounts, ILogger<AddAccount> logger)
{
    public async Task<AccountChange> AddAsync(string name, Role role, string password)
    {
        if (password.Length > SignIn.LongestPassword) return new AccountChange.Invalid(["PasswordTooLong"]);
        var outcome = IdentityOutcome.Of(await accounts.CreateAsync(new Account { UserName = name, Role = role }, password));
        if (outcome is AccountChange.Done) Added(logger, name, role);
        return outcome;
    }

    [LoggerMessage(1, LogLevel.Information, "Audit: account {Account} was added as {Role}")]
    private static partial void Added(ILogger logger, string account, Role role);
}
