using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Shirube.Portal.Accounts;

namespace Shirube.Portal.Pages;

/// <summary>Signing out; only as the answer to a form, so that no link and no picture can do it.</summary>
internal sealed class SignOutModel(Accounts.SignOut signOut) : PageModel
{
    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await signOut.SignOutAsync(User, cancellation);
        await HttpContext.SignOutAsync(AccountsRoom.Scheme);
        return LocalRedirect("/");
    }
}
