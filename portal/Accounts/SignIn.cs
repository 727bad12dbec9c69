using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;

namespace Shirube.Portal.Accounts;

/// <summary>Checks a name and a password and opens a session.</summary>
internal sealed partial class SignIn(
    UserManager<Account> accounts, AccountsDbContext database, DemonstrationMode demonstration, TimeProvider clock, ILogger<SignIn> logger)
{
    /// <summary>Longer texts are not hashed: hashing a megabyte on request is an attack on the processor.</summary>
    public const int LongestPassword = 256;

    public const int LongestName = 256;

    private const int SessionBytes = 16;

    /// <summary>Hashed once, so that an unknown name takes as long as a wrong password.</summary>
    private static readonly Lazy<string> NobodysHash =
        new(() => new PasswordHasher<Account>().HashPassword(new Account(), Convert.ToHexString(RandomNumberGenerator.GetBytes(SessionBytes))));

    public async Task<SignInResult> SignInAsync(string name, string password, string address, CancellationToken cancellation)
    {
        var isPossible = name.Length is > 0 and <= LongestName && password.Length is > 0 and <= LongestPassword;
        var account = isPossible ? await accounts.FindByNameAsync(name) : null;
        if (account is null)
        {
            if (isPossible) accounts.PasswordHasher.VerifyHashedPassword(new Account(), NobodysHash.Value, password);
            return Refuse("unknown", name, address);
        }

        if (await accounts.IsLockedOutAsync(account)) return Refuse("locked", name, address);
        if (!await accounts.CheckPasswordAsync(account, password))
        {
            await accounts.AccessFailedAsync(account);
            return Refuse("password", name, address);
        }

        if (account.IsDisabled) return Refuse("disabled", name, address);
        if (account.IsDemonstration && !demonstration.IsOn) return Refuse("demonstration", name, address);
        await accounts.ResetAccessFailedCountAsync(account);
        return await OpenAsync(account, address, cancellation);
    }

    private async Task<SignInResult> OpenAsync(Account account, string address, CancellationToken cancellation)
    {
        var session = new AccountSession
        {
            Id = Convert.ToHexString(RandomNumberGenerator.GetBytes(SessionBytes)),
            AccountId = account.Id,
            StartedAt = clock.GetUtcNow(),
        };
        database.Sessions.Add(session);
        await database.SaveChangesAsync(cancellation);
        Accepted(logger, account.UserName, address);
        return new SignInResult(AccountClaims.Principal(account, session.Id));
    }

    private SignInResult Refuse(string reason, string name, string address)
    {
        Failed(logger, LogText.Clean(name), reason, address);
        return SignInResult.Refused;
    }

    [LoggerMessage(1, LogLevel.Information, "Audit: {Account} signed in from {Address}")]
    private static partial void Accepted(ILogger logger, string? account, string address);

    [LoggerMessage(2, LogLevel.Warning, "Audit: signing in as {Account} failed ({Reason}) from {Address}")]
    private static partial void Failed(ILogger logger, string account, string reason, string address);
}
