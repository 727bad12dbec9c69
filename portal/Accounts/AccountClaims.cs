using System.Security.Claims;
using Shirube.Portal.Access;

namespace Shirube.Portal.Accounts;

/// <summary>What the ticket of a signed-in person says.</summary>
internal static class AccountClaims
{
    /// <summary>Claim with the id of the <see cref="AccountSession"/>.</summary>
    public const string Session = "sid";

    /// <summary>Claim with the account's security stamp at the time of signing in.</summary>
    public const string Stamp = "stamp";

    public static ClaimsPrincipal Principal(Account account, string session) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, account.Id),
            new Claim(ClaimTypes.Name, account.UserName ?? ""),
            new Claim(ClaimTypes.Role, Roles.NameOf(account.Role)),
            new Claim(Stamp, account.SecurityStamp ?? ""),
            new Claim(Session, session),
        ],
        AccountsRoom.Scheme));
}
