using Microsoft.AspNetCore.Identity;

namespace Shirube.Portal.Accounts.Administration;

/// <summary>Turns the framework's results into ours.</summary>
internal static class IdentityOutcome
{
    public static AccountChange Of(IdentityResult result) =>
        result.Succeeded ? new AccountChange.Done() : new AccountChange.Invalid([.. result.Errors.Select(error => error.Code)]);
}
