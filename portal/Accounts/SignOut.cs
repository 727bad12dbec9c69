using System.Security.Claims;
using Microsoft.EntityFrameworkCore;

namespace Shirube.Portal.Accounts;

/// <summary>Closes the session of a ticket, so that a copy of the ticket is worth nothing from then on.</summary>
internal sealed partial class SignOut(AccountsDbContext database, TimeProvider clock, ILogger<SignOut> logger)
{
    public async Task SignOutAsync(ClaimsPrincipal person, CancellationToken cancellation)
    {
        var id = person.FindFirstValue(AccountClaims.Session);
        if (id is null || await database.Sessions.FirstOrDefaultAsync(s => s.Id == id, cancellation) is not { } session) return;
        session.EndedAt ??= clock.GetUtcNow();
        await database.SaveChangesAsync(cancellation);
        Left(logger, person.Identity?.Name);
    }

    [LoggerMessage(1, LogLevel.Information, "Audit: {Account} signed out")]
    private static partial void Left(ILogger logger, string? account);
}
