using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Shirube.Portal.Web;

namespace Shirube.Portal.Accounts;

/// <summary>
/// Asks at every request whether the ticket still counts: its session is open, the account is enabled and its security
/// stamp (password, role) unchanged, and the eight hours are not over.
/// </summary>
internal sealed class SessionEvents(AccountsDbContext database, DemonstrationMode demonstration, TimeProvider clock)
    : CookieAuthenticationEvents
{
    /// <summary>Longer addresses are not carried through signing in.</summary>
    private const int LongestReturn = 2000;

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (context.Principal is { } person && await CountsAsync(person, context.HttpContext.RequestAborted)) return;
        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync(AccountsRoom.Scheme);
    }

    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (ApiAddresses.Contain(context.Request.Path))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        }

        var wanted = (context.Request.PathBase + context.Request.Path).ToUriComponent();
        if (HttpMethods.IsGet(context.Request.Method)) wanted += QueryString.Create(context.Request.Query).ToUriComponent();
        context.Response.Redirect(wanted.Length > LongestReturn ? "/signin" : "/signin?returnUrl=" + Uri.EscapeDataString(wanted));
        return Task.CompletedTask;
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private async Task<bool> CountsAsync(ClaimsPrincipal person, CancellationToken cancellation)
    {
        var id = person.FindFirstValue(AccountClaims.Session);
        var state = await (from session in database.Sessions
                           join account in database.Users on session.AccountId equals account.Id
                           where session.Id == id
                           select new { session.StartedAt, session.EndedAt, account.SecurityStamp, account.IsDisabled, account.IsDemonstration })
            .AsNoTracking().FirstOrDefaultAsync(cancellation);
        return state is { EndedAt: null, IsDisabled: false }
            && state.SecurityStamp == person.FindFirstValue(AccountClaims.Stamp)
            && state.StartedAt + AccountsRoom.LongestSession > clock.GetUtcNow()
            && (demonstration.IsOn || !state.IsDemonstration);
    }
}
